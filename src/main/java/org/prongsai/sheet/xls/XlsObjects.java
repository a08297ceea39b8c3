package org.prongsai.sheet.xls;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;

/** Objects that lie on an .xls sheet, and the notes on its cells, which are texts of objects too. */
final class XlsObjects {
    private static final int COMMENT = 0x19;
    private static final int PICTURE = 0x08;
    private static final int CHART = 0x05;
    /** An arrow that opens a filter or a list: of the program, not of the sheet. */
    private static final int OF_PROGRAM = 0x100;
    /** The part of an object's record that says what is embedded. */
    private static final int EMBEDDED = 0x09;

    private static final int END = 0;

    private record Drawn(int type, int id, boolean program, boolean embedded, StringBuilder text) {
        Kind kind() {
            return switch (type) {
                case PICTURE -> embedded ? Kind.EMBEDDED : Kind.PICTURE;
                case CHART -> Kind.CHART;
                case 0x07, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x11, 0x12, 0x13, 0x14 -> Kind.CONTROL;
                default -> Kind.SHAPE;
            };
        }

        boolean isTold() {
            return !program && type != COMMENT;
        }
    }

    private record Noted(int row, int column, int object) {}

    private final CellQuota count;
    private final ByteArrayOutputStream drawing = new ByteArrayOutputStream();
    private final List<Drawn> drawn = new ArrayList<>();
    private final List<Noted> noted = new ArrayList<>();
    private boolean inDrawing;
    private int awaited;

    XlsObjects(CellQuota count) {
        this.count = count;
    }

    void read(int kind, XlsBytes record) throws UnreadableWorkbook {
        switch (kind) {
            case XlsStream.DRAWING -> {
                inDrawing = true;
                awaited = 0;
                drawing.writeBytes(record.array());
            }
            case XlsStream.OBJECT -> {
                inDrawing = false;
                awaited = 0;
                count.add(1);
                drawn.add(new Drawn(
                        record.unsignedShort(4),
                        record.unsignedShort(6),
                        record.bit(8, OF_PROGRAM),
                        isEmbedded(record),
                        new StringBuilder()));
            }
            case XlsStream.OBJECT_TEXT -> {
                inDrawing = false;
                awaited = record.unsignedShort(10);
            }
            case XlsStream.CONTINUED -> more(record);
            case XlsStream.NOTE ->
                noted.add(new Noted(record.unsignedShort(0) + 1, record.unsignedShort(2) + 1, record.unsignedShort(6)));
            default -> {
                // Of cells.
            }
        }
    }

    private static boolean isEmbedded(XlsBytes record) {
        int at = 0;
        while (at + 4 <= record.length()) {
            int part = record.unsignedShort(at);
            if (part == EMBEDDED || part == END) {
                return part == EMBEDDED;
            }
            at += 4 + record.unsignedShort(at + 2);
        }
        return false;
    }

    /** The text comes in pieces, each of letters of one byte or two. */
    private void more(XlsBytes record) throws UnreadableWorkbook {
        if (inDrawing) {
            drawing.writeBytes(record.array());
        } else if (awaited > 0 && !drawn.isEmpty()) {
            int room = record.isWide(0) ? (record.length() - 1) / 2 : record.length() - 1;
            String piece = record.text(0, Math.min(room, awaited));
            awaited -= piece.length();
            count.add(0, new RawValue.Text(piece));
            drawn.get(drawn.size() - 1).text().append(piece);
        }
    }

    List<RawObject> objects() {
        List<XlsShapes.Shape> shapes = new XlsShapes(drawing.toByteArray()).list();
        Map<Integer, RawObject> objects = new LinkedHashMap<>();
        for (int i = 0; i < drawn.size(); i++) {
            Drawn one = drawn.get(i);
            if (one.isTold()) {
                XlsShapes.Shape shape =
                        i < shapes.size() ? shapes.get(i) : new XlsShapes.Shape(new MergedArea(1, 1, 1, 1), i, "");
                objects.merge(shape.first(), placed(one, shape), XlsObjects::together);
            }
        }
        return List.copyOf(objects.values());
    }

    private static RawObject placed(Drawn one, XlsShapes.Shape shape) {
        MergedArea area = shape.area();
        return new RawObject(
                one.kind(),
                area.firstRow(),
                area.firstColumn(),
                area.lastRow(),
                area.lastColumn(),
                text(one).isEmpty() ? shape.described() : text(one));
    }

    private static String text(Drawn one) {
        return one.text().toString().replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** What is grouped is one object. */
    private static RawObject together(RawObject first, RawObject next) {
        return new RawObject(
                first.kind() == Kind.SHAPE ? next.kind() : first.kind(),
                first.row(),
                first.column(),
                first.lastRow(),
                first.lastColumn(),
                (first.text() + "\n" + next.text()).strip());
    }

    List<RawNote> notes() {
        Map<Integer, String> texts = new HashMap<>();
        drawn.stream().filter(one -> one.type() == COMMENT).forEach(one -> texts.put(one.id(), text(one)));
        return noted.stream()
                .filter(note -> !texts.getOrDefault(note.object(), "").isEmpty())
                .map(note -> new RawNote(note.row(), note.column(), texts.getOrDefault(note.object(), "")))
                .toList();
    }
}

package org.prongsai.sheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawObject.Kind;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.xml.XmlCursor;

/** The drawing of a sheet: its objects, each with the cells that it lies on and the text in it. */
final class DrawingPart implements XmlCursor.Visitor {
    private final CellQuota count;
    /** What a drawn stand-in stands for, where the sheet holds other documents or controls. */
    private final Kind standIn;

    private final List<RawObject> objects = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder place = new StringBuilder();
    private final int[] from = new int[2];
    private final int[] to = new int[2];
    private boolean within;
    private boolean ended;
    private boolean inText;
    private boolean inPlace;
    private int fallback;
    private Kind kind = Kind.SHAPE;
    private String described = "";
    private boolean hidden;

    DrawingPart(CellQuota count, Kind standIn) {
        this.count = count;
        this.standIn = standIn;
    }

    List<RawObject> objects() {
        return objects;
    }

    @Override
    public void start(String name, XmlCursor at) {
        if (name.equals("Fallback")) {
            // The same once more, for programs that do not know the choice before it.
            fallback++;
        }
        if (fallback > 0) {
            return;
        }
        switch (name) {
            case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> open();
            case "from" -> ended = false;
            case "to" -> ended = true;
            case "row", "col" -> {
                inPlace = true;
                place.setLength(0);
            }
            case "pic" -> kind = Kind.PICTURE;
            case "chart" -> kind = Kind.CHART;
            case "cNvPr" -> {
                described = described.isEmpty() ? at.attribute("descr").orElse("") : described;
                hidden |= at.flag("hidden");
            }
            case "p" -> line();
            case "t" -> inText = true;
            default -> {
                // Sizes, colours and the like.
            }
        }
    }

    private void open() {
        within = true;
        kind = Kind.SHAPE;
        described = "";
        hidden = false;
        text.setLength(0);
        from[0] = from[1] = to[0] = to[1] = 0;
    }

    private void line() {
        if (!text.isEmpty()) {
            text.append('\n');
        }
    }

    @Override
    public void text(String characters) {
        if (inText) {
            text.append(characters);
        } else if (inPlace) {
            place.append(characters);
        }
    }

    @Override
    public void end(String name) throws UnreadableWorkbook {
        if (name.equals("Fallback")) {
            fallback--;
        }
        if (fallback > 0) {
            return;
        }
        switch (name) {
            case "t" -> inText = false;
            case "row", "col" -> endPlace(name.equals("row") ? 0 : 1);
            case "twoCellAnchor", "oneCellAnchor", "absoluteAnchor" -> close();
            default -> {
                // Nothing that counts ends here.
            }
        }
    }

    private void endPlace(int which) {
        inPlace = false;
        String digits = place.toString().strip();
        int number = digits.matches("[0-9]{1,7}") ? Integer.parseInt(digits) : 0;
        (ended ? to : from)[which] = number + 1;
    }

    private void close() throws UnreadableWorkbook {
        if (!within) {
            return;
        }
        within = false;
        String said =
                text.toString().strip().isEmpty() ? described : text.toString().strip();
        count.add(1);
        int row = Math.max(1, from[0]);
        int column = Math.max(1, from[1]);
        objects.add(new RawObject(
                hidden && said.isEmpty() ? standIn : kind,
                row,
                column,
                Math.max(row, to[0]),
                Math.max(column, to[1]),
                said));
    }
}

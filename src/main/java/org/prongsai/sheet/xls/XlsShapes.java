package org.prongsai.sheet.xls;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.MergedArea;

/** Shapes of an .xls drawing in the order of their object records: where each lies, and with which it is one group. */
final class XlsShapes {
    private static final int GROUP = 0xF003;
    private static final int SHAPE = 0xF004;
    private static final int ANCHOR = 0xF010;
    private static final int OBJECT = 0xF011;
    private static final int CONTAINER = 0x0F;
    private static final int HEAD = 8;
    private static final int MAX_DEPTH = 50;
    private static final MergedArea CORNER = new MergedArea(1, 1, 1, 1);

    private static final int PROPERTIES = 0xF00B;
    private static final int PROPERTY = 6;
    private static final int DESCRIPTION = 0x381;
    /** The value of such a property is the length of what stands behind them all. */
    private static final int LONG = 0x8000;

    /**
     * A shape that is an object.
     *
     * @param first of its group, or it itself
     * @param described what it shows, as it says itself
     */
    record Shape(MergedArea area, int first, String described) {}

    private final XlsBytes bytes;
    private final List<Shape> shapes = new ArrayList<>();
    private MergedArea area = CORNER;
    private int first = -1;
    private String described = "";

    XlsShapes(byte[] drawing) {
        bytes = new XlsBytes(drawing);
        walk(0, bytes.length(), 0, 0);
    }

    List<Shape> list() {
        return shapes;
    }

    private void walk(int from, int to, int depth, int groups) {
        int at = from;
        while (at + HEAD <= to && depth < MAX_DEPTH) {
            int kind = bytes.unsignedShort(at + 2);
            int length = bytes.integer(at + 4);
            int start = at + HEAD;
            int end = length < 0 || length > to - start ? to : start + length;
            if (kind == PROPERTIES) {
                described = description(start, bytes.unsignedShort(at) >> 4);
            } else if (kind == ANCHOR) {
                area = anchor(start);
            } else if (kind == OBJECT) {
                first = groups > 1 && first >= 0 ? first : shapes.size();
                shapes.add(new Shape(area, first, described));
            } else if ((bytes.unsignedByte(at) & CONTAINER) == CONTAINER) {
                enter(kind, start, end, depth, groups);
            }
            at = end;
        }
    }

    /** All shapes are in one group that is none; of the groups in it the first shape stands for all. */
    private void enter(int kind, int start, int end, int depth, int groups) {
        if (kind == SHAPE) {
            described = "";
            area = groups <= 1 ? CORNER : area;
        }
        if (kind == GROUP && groups == 1) {
            first = -1;
        }
        walk(start, end, depth + 1, kind == GROUP ? groups + 1 : groups);
    }

    private String description(int at, int properties) {
        int behind = at + PROPERTY * properties;
        for (int i = 0; i < properties; i++) {
            int property = bytes.unsignedShort(at + PROPERTY * i);
            if ((property & LONG) != 0) {
                int length = Math.max(0, bytes.integer(at + PROPERTY * i + 2));
                if ((property & 0x3FFF) == DESCRIPTION) {
                    return bytes.wide(behind, length / 2).replace("\0", "").strip();
                }
                behind += length;
            }
        }
        return "";
    }

    private MergedArea anchor(int at) {
        int column = bytes.unsignedShort(at + 2) + 1;
        int row = bytes.unsignedShort(at + 6) + 1;
        return new MergedArea(
                row,
                column,
                Math.max(row, bytes.unsignedShort(at + 14) + 1),
                Math.max(column, bytes.unsignedShort(at + 10) + 1));
    }
}

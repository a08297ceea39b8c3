package org.prongsai.sheet.xls;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.FormatCode;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.OverlaidLooks;
import org.prongsai.sheet.UnreadableWorkbook;

/** Conditional formats of an .xls sheet, of which those are kept that hold for every cell that says something. */
final class XlsConditions {
    private static final int AREA = 8;
    /** A condition's head: what it compares, and how long its two formulas are. */
    private static final int HEAD = 6;

    private static final int BY_FORMULA = 2;

    /** What it lays over cells, block by block; each begins where those before it end. */
    private static final int FLAGS = 6;

    private static final int HAS_FORMAT = 0x0200_0000;
    private static final int HAS_FONT = 0x0400_0000;
    private static final int HAS_ALIGNMENT = 0x0800_0000;
    private static final int HAS_BORDER = 0x1000_0000;
    private static final int HAS_GROUND = 0x2000_0000;
    private static final int OWN_FORMAT = 0x01;
    private static final int FONT = 118;
    private static final int BLOCK = 8;
    private static final int STRUCK = 0x80;

    private static final int AUTOMATIC = 64;

    private final XlsStyles styles;
    private final OverlaidLooks looks = new OverlaidLooks();
    private List<MergedArea> areas = List.of();

    XlsConditions(XlsStyles styles) {
        this.styles = styles;
    }

    void read(int kind, XlsBytes record) throws UnreadableWorkbook {
        if (kind == XlsStream.CONDITION_AREAS) {
            areas = areas(record);
        } else if (kind == XlsStream.CONDITION && record.unsignedByte(0) == BY_FORMULA && always(record)) {
            overlay(record);
        }
    }

    private static List<MergedArea> areas(XlsBytes record) {
        List<MergedArea> found = new ArrayList<>();
        int from = 4 + AREA;
        int count = Math.min(record.unsignedShort(from), (record.length() - from - 2) / AREA);
        for (int i = 0; i < count; i++) {
            found.add(XlsAsides.area(record, from + 2 + AREA * i));
        }
        return found;
    }

    /** TRUE, the function TRUE(), a number that is not 0, or a number that is like itself. */
    private static boolean always(XlsBytes record) {
        int length = record.unsignedShort(2);
        int at = record.length() - length - record.unsignedShort(4);
        int token = record.unsignedByte(at);
        return switch (length) {
            case 2 -> token == 0x1D && record.unsignedByte(at + 1) == 1;
            case 3 ->
                (token == 0x1E && record.unsignedShort(at + 1) != 0)
                        || ((token & 0x1F) == 0x01 && record.unsignedShort(at + 1) == 34);
            case 4 -> (token & 0x1F) == 0x02 && record.unsignedByte(at + 1) == 0 && record.unsignedShort(at + 2) == 34;
            case 7 ->
                token == 0x1E
                        && record.unsignedByte(at + 3) == 0x1E
                        && record.unsignedShort(at + 1) == record.unsignedShort(at + 4)
                        && record.unsignedByte(at + 6) == 0x0B;
            default -> false;
        };
    }

    private void overlay(XlsBytes record) throws UnreadableWorkbook {
        int flags = record.integer(HEAD);
        int at = HEAD + FLAGS;
        boolean unseen = false;
        if ((flags & HAS_FORMAT) != 0) {
            boolean own = record.bit(HEAD + 4, OWN_FORMAT);
            FormatCode format = new FormatCode("", own ? record.text(at + 4, record.unsignedShort(at + 2)) : "");
            unseen = format.hides(true) && format.hides(false);
            at += own ? record.unsignedShort(at) : 2;
        }
        boolean struck = false;
        int ink = AUTOMATIC;
        if ((flags & HAS_FONT) != 0) {
            struck = (record.unsignedByte(at + 68) & STRUCK) != 0 && (record.unsignedByte(at + 88) & STRUCK) == 0;
            int colour = record.integer(at + 80);
            ink = colour < 0 ? AUTOMATIC : colour;
            at += FONT;
        }
        at += (flags & HAS_ALIGNMENT) != 0 ? BLOCK : 0;
        at += (flags & HAS_BORDER) != 0 ? BLOCK : 0;
        int ground = (flags & HAS_GROUND) != 0 ? record.unsignedShort(at + 2) >>> 7 & 0x7F : AUTOMATIC;
        boolean inked = ink != AUTOMATIC || ground != AUTOMATIC;
        for (MergedArea area : areas) {
            looks.add(area, struck, unseen || (inked && styles.hides(ink, ground)));
        }
    }

    OverlaidLooks looks() {
        return looks;
    }
}

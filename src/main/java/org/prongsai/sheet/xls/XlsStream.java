package org.prongsai.sheet.xls;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.ContinueRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.hssf.record.WriteProtectRecord;

/**
 * A workbook stream in which POI finds only the records that cells depend on: the others get kinds that it does not know
 * and passes on as bytes, for it refuses a whole file for one of them that is longer than it expects. Lengths stay, so
 * that what is encrypted is still where its key says.
 */
final class XlsStream {
    private static final int OURS = 0x6000;
    private static final int UNREAD = 0x7FFF;
    private static final int HEAD = 4;

    static final int DRAWING = 0xEC;
    static final int OBJECT = 0x5D;
    static final int OBJECT_TEXT = 0x1B6;
    static final int CONTINUED = ContinueRecord.sid;
    static final int NOTE = 0x1C;
    static final int LINK = 0x1B8;
    static final int MERGED = 0xE5;
    static final int COLUMN = 0x7D;
    static final int USUAL_HEIGHT = 0x225;
    static final int BLANK = 0x201;
    static final int BLANKS = 0xBE;
    static final int FONT = 0x31;
    static final int STYLE = 0xE0;
    static final int PALETTE = 0x92;
    static final int FORMAT = 0x41E;
    static final int NAME = 0x18;
    static final int CONDITION_AREAS = 0x1B0;
    static final int CONDITION = 0x1B1;

    private static final Set<Integer> CELLS = Set.of(
            (int) BOFRecord.sid,
            (int) EOFRecord.sid,
            (int) BoundSheetRecord.sid,
            (int) SSTRecord.sid,
            (int) DateWindow1904Record.sid,
            (int) FilePassRecord.sid,
            (int) WriteProtectRecord.sid,
            (int) LabelSSTRecord.sid,
            (int) LabelRecord.sid,
            (int) NumberRecord.sid,
            (int) RKRecord.sid,
            (int) MulRKRecord.sid,
            (int) FormulaRecord.sid,
            (int) StringRecord.sid,
            (int) BoolErrRecord.sid,
            (int) RowRecord.sid);
    private static final Set<Integer> BESIDE = Set.of(
            DRAWING,
            OBJECT,
            OBJECT_TEXT,
            NOTE,
            LINK,
            MERGED,
            COLUMN,
            USUAL_HEIGHT,
            BLANK,
            BLANKS,
            FONT,
            STYLE,
            PALETTE,
            FORMAT,
            NAME,
            CONDITION_AREAS,
            CONDITION);

    private final byte[] bytes;
    private final List<Integer> substreams = new ArrayList<>();

    XlsStream(byte[] workbookStream) {
        bytes = workbookStream.clone();
        int depth = 0;
        int before = UNREAD;
        for (int at = 0; at + HEAD <= bytes.length; at += HEAD + unsigned(at + 2)) {
            int kind = unsigned(at);
            if (kind == BOFRecord.sid) {
                if (depth == 0) {
                    substreams.add(at);
                }
                depth++;
            } else if (kind == EOFRecord.sid) {
                depth--;
            }
            int known = kind == CONTINUED ? continued(before) : known(kind);
            bytes[at] = (byte) known;
            bytes[at + 1] = (byte) (known >> 8);
            before = known;
        }
    }

    private static int known(int kind) {
        return CELLS.contains(kind) ? kind : BESIDE.contains(kind) ? OURS | kind : UNREAD;
    }

    private static int continued(int before) {
        boolean ours = (before & UNREAD) >= OURS;
        return before == UNREAD ? UNREAD : ours ? OURS | CONTINUED : CONTINUED;
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(bytes[at]) | Byte.toUnsignedInt(bytes[at + 1]) << 8;
    }

    /** The kind that a record has in the file, of those that are passed on as bytes; 0 for others. */
    static int kind(int sid) {
        return sid >= OURS && sid != UNREAD ? sid - OURS : 0;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    /** Where the workbook's own records begin and those of each sheet, in that order. */
    List<Integer> substreams() {
        return substreams;
    }
}

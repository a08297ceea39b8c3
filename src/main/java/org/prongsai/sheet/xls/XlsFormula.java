package org.prongsai.sheet.xls;

import java.util.Optional;
import org.apache.poi.hssf.record.FormulaRecord;

/** Formula of an .xls cell as far as it gives more than a value: the link that it makes of a text. */
final class XlsFormula {
    /** After the cell's place, its style and value, flags, and the formula's length. */
    private static final int TOKENS = 22;

    private static final int TEXT = 0x17;
    private static final int SPACE = 0x19;
    private static final int FUNCTION = 0x02;
    private static final int HYPERLINK = 359;

    private XlsFormula() {}

    static Optional<String> link(FormulaRecord record) {
        XlsBytes bytes = XlsBytes.of(record);
        int length = bytes.unsignedShort(TOKENS - 2);
        XlsBytes tokens = bytes.part(TOKENS, TOKENS + length);
        int last = tokens.length() - 4;
        boolean isLink = last > 0
                && (tokens.unsignedByte(last) & 0x1F) == FUNCTION
                && tokens.unsignedShort(last + 2) == HYPERLINK;
        int first = tokens.unsignedByte(0) == SPACE ? 4 : 0;
        return isLink && tokens.unsignedByte(first) == TEXT
                ? Optional.of(
                        tokens.text(first + 2, tokens.unsignedByte(first + 1)).strip())
                : Optional.empty();
    }
}

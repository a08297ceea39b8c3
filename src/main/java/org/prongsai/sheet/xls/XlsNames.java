package org.prongsai.sheet.xls;

import java.util.HashMap;
import java.util.Map;

/** Defined names of an .xls that stand for a text. */
final class XlsNames {
    private static final int BUILT_IN = 0x20;
    private static final int NAME = 14;
    private static final int TEXT = 0x17;

    private final Map<String, String> values = new HashMap<>();

    void read(XlsBytes record) {
        int letters = record.unsignedByte(3);
        int tokens = NAME + 1 + (record.isWide(NAME) ? 2 * letters : letters);
        int length = record.unsignedShort(4);
        int written = record.unsignedByte(tokens + 1);
        boolean isText = record.unsignedByte(tokens) == TEXT
                && length == 3 + (record.isWide(tokens + 2) ? 2 * written : written);
        if (isText && !record.bit(0, BUILT_IN)) {
            values.putIfAbsent(record.text(NAME, letters), record.text(tokens + 2, written));
        }
    }

    Map<String, String> values() {
        return values;
    }
}

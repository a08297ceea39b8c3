package org.prongsai.sheet.xls;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.poi.hssf.record.Record;

/** Bytes of a record that is read for how things look: what lies beyond its end is nothing, and no reason to refuse. */
final class XlsBytes {
    private static final int HEAD = 4;
    private static final int WIDE = 1;

    private final byte[] bytes;

    XlsBytes(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** Those of a record without its head. */
    static XlsBytes of(Record record) {
        byte[] whole = record.serialize();
        return new XlsBytes(Arrays.copyOfRange(whole, Math.min(HEAD, whole.length), whole.length));
    }

    int length() {
        return bytes.length;
    }

    int unsignedByte(int at) {
        return at >= 0 && at < bytes.length ? Byte.toUnsignedInt(bytes[at]) : 0;
    }

    int unsignedShort(int at) {
        return unsignedByte(at) | unsignedByte(at + 1) << 8;
    }

    int integer(int at) {
        return unsignedShort(at) | unsignedShort(at + 2) << 16;
    }

    boolean bit(int at, int mask) {
        return (unsignedShort(at) & mask) != 0;
    }

    XlsBytes part(int from, int to) {
        int start = Math.max(0, Math.min(from, bytes.length));
        return new XlsBytes(Arrays.copyOfRange(bytes, start, Math.max(start, Math.min(to, bytes.length))));
    }

    byte[] array() {
        return bytes.clone();
    }

    /**
     * A text of letters of one byte or two, as the flags before it say.
     *
     * @param flags where they stand
     * @param length in letters
     */
    String text(int flags, int length) {
        return (unsignedByte(flags) & WIDE) == 0 ? narrow(flags + 1, length) : wide(flags + 1, length);
    }

    /** Whether the letters behind the flags have two bytes. */
    boolean isWide(int flags) {
        return (unsignedByte(flags) & WIDE) != 0;
    }

    String narrow(int at, int length) {
        return new String(part(at, end(at, length)).bytes, StandardCharsets.ISO_8859_1);
    }

    String wide(int at, int length) {
        return new String(part(at, end(at, 2L * length)).bytes, StandardCharsets.UTF_16LE);
    }

    private int end(int at, long length) {
        return (int) Math.min(bytes.length, at + Math.max(0, length));
    }
}

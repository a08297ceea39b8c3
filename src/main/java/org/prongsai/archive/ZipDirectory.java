package org.prongsai.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.prongsai.archive.UnusableZip.Reason;

/**
 * The directory at the end of a zip, checked before anything is built from it. A library that looks for it takes, of a
 * zip cut off, the directory of a zip within it, stops at the first damaged entry as if it were the last, and keeps
 * millions of entries.
 */
final class ZipDirectory {
    /** No honest zip or workbook comes near it. */
    private static final int MAX_ENTRIES = 10_000;

    private static final int END = 0x06054b50;
    private static final int END_SIZE = 22;
    private static final int MAX_COMMENT_LENGTH = 0xFFFF;
    private static final int LOCATOR_64 = 0x07064b50;
    private static final int LOCATOR_64_SIZE = 20;
    private static final int END_64 = 0x06064b50;
    private static final int END_64_SIZE = 56;
    private static final int ENTRY = 0x02014b50;
    private static final int ENTRY_SIZE = 46;

    private final ByteBuffer zip;

    private ZipDirectory(byte[] content) {
        zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** @throws UnusableZip when it is not there, not whole, or too long */
    static void check(byte[] content) throws UnusableZip {
        ZipDirectory directory = new ZipDirectory(content);
        directory.check(directory.end());
    }

    private int end() throws UnusableZip {
        int earliest = Math.max(0, zip.limit() - END_SIZE - MAX_COMMENT_LENGTH);
        for (int at = zip.limit() - END_SIZE; at >= earliest; at--) {
            if (zip.getInt(at) == END) {
                return at;
            }
        }
        throw new UnusableZip(Reason.UNFINISHED, "no end of a directory");
    }

    private void check(int end) throws UnusableZip {
        if (end + END_SIZE + unsigned(end + 20) > zip.limit()) {
            throw new UnusableZip(Reason.UNFINISHED, "cut off in its comment");
        }
        int locator = end - LOCATOR_64_SIZE;
        if (locator >= 0 && zip.getInt(locator) == LOCATOR_64) {
            long end64 = zip.getLong(locator + 8);
            if (end64 < 0 || end64 > locator - END_64_SIZE || zip.getInt((int) end64) != END_64) {
                throw new UnusableZip(Reason.UNFINISHED, "a directory of another zip");
            }
            int at = (int) end64;
            check(zip.getLong(at + 48), zip.getLong(at + 40), at, zip.getLong(at + 32));
        } else {
            long size = Integer.toUnsignedLong(zip.getInt(end + 12));
            check(Integer.toUnsignedLong(zip.getInt(end + 16)), size, end, unsigned(end + 10));
        }
    }

    private void check(long offset, long size, int end, long entries) throws UnusableZip {
        if (size < 0 || size > end || offset != end - size) {
            throw new UnusableZip(
                    size > 0 && size <= end - 4 && zip.getInt((int) (end - size)) == ENTRY
                            ? Reason.UNFINISHED
                            : Reason.DAMAGED,
                    "a directory of another zip");
        }
        int at = (int) offset;
        int count = 0;
        while (at <= end - ENTRY_SIZE && zip.getInt(at) == ENTRY) {
            at += ENTRY_SIZE + unsigned(at + 28) + unsigned(at + 30) + unsigned(at + 32);
            count++;
            if (count > MAX_ENTRIES) {
                throw new UnusableZip(Reason.TOO_LARGE, "more than " + MAX_ENTRIES + " entries");
            }
        }
        if (at != end || count != entries) {
            throw new UnusableZip(Reason.DAMAGED, count + " of " + entries + " entries");
        }
    }

    private int unsigned(int at) {
        return Short.toUnsignedInt(zip.getShort(at));
    }
}

package org.prongsai.archive;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.prongsai.archive.UnusableZip.Reason;

/**
 * Check of each entry's local header against the zip's directory. Programs differ in which of the two they believe;
 * where they differ, a sender and we would see different files.
 */
final class LocalHeader {
    private static final int SIGNATURE = 0x04034b50;
    private static final int SIZE = 30;
    private static final int ENCRYPTED = 1;
    private static final int TOLD_LATER = 1 << 3;
    private static final int IN_EXTRA_FIELD = 0xFFFFFFFF;

    private final ByteBuffer zip;
    private final int at;
    private final ZipArchiveEntry entry;

    private LocalHeader(byte[] content, ZipArchiveEntry entry) throws UnusableZip {
        zip = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        this.entry = entry;
        at = (int) entry.getLocalHeaderOffset();
        if (entry.getLocalHeaderOffset() < 0
                || entry.getLocalHeaderOffset() > content.length - SIZE
                || zip.getInt(at) != SIGNATURE) {
            throw contradiction("no header");
        }
    }

    /** @throws UnusableZip when the two say different things of an entry, or two entries share bytes */
    static void check(byte[] content, List<ZipArchiveEntry> entries) throws UnusableZip {
        List<ZipArchiveEntry> inOrder = entries.stream()
                .sorted(Comparator.comparingLong(ZipArchiveEntry::getLocalHeaderOffset))
                .toList();
        long free = 0;
        for (ZipArchiveEntry entry : inOrder) {
            LocalHeader header = new LocalHeader(content, entry);
            if (header.at < free) {
                throw header.contradiction("bytes of another entry");
            }
            header.check();
            free = header.end();
        }
    }

    private void check() throws UnusableZip {
        byte[] name = new byte[Short.toUnsignedInt(zip.getShort(at + 26))];
        if (end() > zip.limit()) {
            throw contradiction("bytes beyond the end");
        }
        zip.get(at + SIZE, name);
        int flags = zip.getShort(at + 6);
        boolean later = (flags & TOLD_LATER) != 0;
        if (((flags & ENCRYPTED) != 0) != entry.getGeneralPurposeBit().usesEncryption()) {
            throw contradiction("encryption");
        }
        if (!Arrays.equals(name, entry.getRawName()) || zip.getShort(at + 8) != (short) entry.getMethod()) {
            throw contradiction("another name or method");
        }
        if (!later
                && (zip.getInt(at + 14) != (int) entry.getCrc()
                        || !agrees(zip.getInt(at + 18), entry.getCompressedSize())
                        || !agrees(zip.getInt(at + 22), entry.getSize()))) {
            throw contradiction("another size or checksum");
        }
    }

    private static boolean agrees(int written, long told) {
        return written == IN_EXTRA_FIELD || Integer.toUnsignedLong(written) == told;
    }

    /** Where the entry's bytes end. */
    private long end() {
        return (long) at
                + SIZE
                + Short.toUnsignedInt(zip.getShort(at + 26))
                + Short.toUnsignedInt(zip.getShort(at + 28))
                + Math.max(0, entry.getCompressedSize());
    }

    private UnusableZip contradiction(String what) {
        return new UnusableZip(Reason.DAMAGED, what + " of " + entry.getName());
    }
}

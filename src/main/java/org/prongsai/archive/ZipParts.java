package org.prongsai.archive;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.sheet.UnreadableWorkbook;

/** The parts of an OOXML or OpenDocument package held in memory. A part whose checksum or size is not what the zip says is refused. */
public final class ZipParts implements AutoCloseable {
    /** No honest form comes near it; a zip bomb does. */
    private static final long MAX_INFLATED_BYTES = 64L << 20;
    /** What any may inflate to: coloured cells far down an empty sheet shrink to little. */
    private static final long RATIO_FREE_BYTES = 16L << 20;
    /** How much more than its own size a larger one may; repetitive sheets stay far below. */
    private static final long RATIO = 100;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private final long mayInflate;
    private long inflated;

    public ZipParts(byte[] content) throws UnreadableWorkbook {
        mayInflate = Math.min(MAX_INFLATED_BYTES, Math.max(RATIO_FREE_BYTES, RATIO * content.length));
        try {
            zip = ZipFile.builder()
                    .setByteArray(content)
                    // A part goes by the name that is in the directory; no spreadsheet program heeds another beside it.
                    .setUseUnicodeExtraFields(false)
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook(RejectReason.DAMAGED, e);
        }
        for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
            String name = key(entry.getName());
            if (entries.put(name, entry) != null || ("/" + name + "/").contains("/../")) {
                // Another program may take the other part of the two, and show what we do not read.
                throw new UnreadableWorkbook(RejectReason.DAMAGED, "the part's name " + entry.getName());
            }
        }
    }

    private static String key(String name) {
        String slashes = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return slashes.startsWith("/") ? slashes.substring(1) : slashes;
    }

    public boolean has(String name) {
        return entries.containsKey(key(name));
    }

    /** A part that must be there. */
    public byte[] need(String name) throws UnreadableWorkbook {
        return find(name).orElseThrow(() -> new UnreadableWorkbook(RejectReason.DAMAGED, "no part " + name));
    }

    public Optional<byte[]> find(String name) throws UnreadableWorkbook {
        ZipArchiveEntry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(inflate(entry));
    }

    private byte[] inflate(ZipArchiveEntry entry) throws UnreadableWorkbook {
        if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
            // No workbook has it, and some methods need a library that is not there.
            throw new UnreadableWorkbook(RejectReason.DAMAGED, "compression method " + entry.getMethod());
        }
        ByteArrayOutputStream part =
                new ByteArrayOutputStream((int) Math.min(RATIO_FREE_BYTES, Math.max(32, entry.getSize())));
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[16384];
        try (InputStream in = zip.getInputStream(entry)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                inflated += read;
                if (inflated > mayInflate) {
                    throw new UnreadableWorkbook(RejectReason.TOO_LARGE, entry.getName());
                }
                part.write(buffer, 0, read);
                crc.update(buffer, 0, read);
            }
        } catch (IOException | RuntimeException e) {
            throw new UnreadableWorkbook(RejectReason.DAMAGED, e);
        }
        if (crc.getValue() != entry.getCrc() || part.size() != entry.getSize()) {
            throw new UnreadableWorkbook(RejectReason.DAMAGED, "checksum of " + entry.getName());
        }
        return part.toByteArray();
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new IllegalStateException("closing what is in memory can't fail", e);
        }
    }
}

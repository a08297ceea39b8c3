package org.prongsai.sheet.xml;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.prongsai.archive.InflationLimits;
import org.prongsai.archive.UnusableZip;
import org.prongsai.archive.ZipArchive;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** Parts of an OOXML or OpenDocument package by name, within {@link InflationLimits#ofDocument}. */
public final class PackageParts implements AutoCloseable {
    private final ZipArchive zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long mayInflate;

    public PackageParts(byte[] content) throws UnreadableWorkbook {
        mayInflate = InflationLimits.ofDocument(content.length);
        zip = opened(content);
        for (ZipArchiveEntry entry : zip.entries()) {
            String name = key(entry.getName());
            if (("/" + name + "/").contains("/../")) {
                throw new UnreadableWorkbook(Reason.DAMAGED, "the part's name " + entry.getName());
            }
            if (entries.put(name, entry) != null) {
                // Another program may take the other part of the two, and show what we do not read.
                throw new UnreadableWorkbook(Reason.CONTRADICTORY, "two parts called " + entry.getName());
            }
        }
    }

    private static ZipArchive opened(byte[] content) throws UnreadableWorkbook {
        try {
            return new ZipArchive(content);
        } catch (UnusableZip e) {
            throw new UnreadableWorkbook(reason(e), e);
        }
    }

    private static Reason reason(UnusableZip unusable) {
        return switch (unusable.reason()) {
            case TOO_LARGE -> Reason.TOO_LARGE;
            // No workbook is compressed by other methods.
            case UNFINISHED, DAMAGED, UNSUPPORTED -> Reason.DAMAGED;
        };
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
        return find(name).orElseThrow(() -> new UnreadableWorkbook(Reason.DAMAGED, "no part " + name));
    }

    public Optional<byte[]> find(String name) throws UnreadableWorkbook {
        ZipArchiveEntry entry = entries.get(key(name));
        return entry == null ? Optional.empty() : Optional.of(inflate(entry));
    }

    /** Walks through a part that may be there, once for each visitor. */
    public void walk(Optional<String> name, XmlCursor.Visitor... visitors) throws UnreadableWorkbook {
        Optional<byte[]> part = name.isPresent() ? find(name.get()) : Optional.empty();
        if (part.isPresent()) {
            for (XmlCursor.Visitor visitor : visitors) {
                XmlCursor.walk(part.get(), visitor);
            }
        }
    }

    private byte[] inflate(ZipArchiveEntry entry) throws UnreadableWorkbook {
        mayInflate -= Math.max(0, entry.getSize());
        if (mayInflate < 0) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, entry.getName());
        }
        try {
            return zip.inflate(entry);
        } catch (UnusableZip e) {
            throw new UnreadableWorkbook(reason(e), e);
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}

package org.prongsai.archive;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.archivers.zip.ZipMethod;
import org.prongsai.archive.UnusableZip.Reason;
import org.prongsai.model.Sha256;

/** Zip held in memory, the only reader of zips that come from outside. An entry whose checksum or size is not what the zip says is refused. */
public final class ZipArchive implements AutoCloseable {
    /** What Windows, macOS, 7-Zip and mail programs write; some others need a library that is not there. */
    private static final Set<Integer> METHODS =
            Set.of(ZipMethod.STORED.getCode(), ZipMethod.DEFLATED.getCode(), ZipMethod.ENHANCED_DEFLATED.getCode());

    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;

    public ZipArchive(byte[] content) throws UnusableZip {
        ZipDirectory.check(content);
        try {
            zip = ZipFile.builder()
                    .setByteArray(content)
                    // A part goes by the name that is in the directory; no spreadsheet program heeds another beside it.
                    .setUseUnicodeExtraFields(false)
                    .get();
        } catch (IOException | RuntimeException e) {
            throw new UnusableZip(Reason.DAMAGED, e);
        }
        entries = Collections.list(zip.getEntries());
        LocalHeader.check(content, entries);
    }

    public List<ZipArchiveEntry> entries() {
        return entries;
    }

    /** Every entry that is no folder. */
    public List<ZipArchiveEntry> files() {
        return entries.stream().filter(entry -> !isFolder(entry)).toList();
    }

    /** Some Windows programs write the folders' own separator. */
    private static boolean isFolder(ZipArchiveEntry entry) {
        byte[] name = entry.getRawName();
        int last = name.length == 0 ? 0 : name[name.length - 1];
        return last == '/' || (last == '\\' && entry.getSize() == 0);
    }

    /** The names of its entries in lower case, with {@code /} between folders, for what a package's parts are called. */
    public Set<String> parts() {
        return entries.stream()
                .map(entry -> entry.getName().replace('\\', '/').toLowerCase(Locale.ROOT))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether an entry is encrypted, of which nothing but its name can be known. */
    public static boolean isEncrypted(ZipArchiveEntry entry) {
        return entry.getGeneralPurposeBit().usesEncryption();
    }

    /** The whole entry. */
    public byte[] inflate(ZipArchiveEntry entry) throws UnusableZip {
        if (!METHODS.contains(entry.getMethod())) {
            throw new UnusableZip(Reason.UNSUPPORTED, "compression method " + entry.getMethod());
        }
        byte[] content;
        try (InputStream in = zip.getInputStream(entry)) {
            content = in.readNBytes(Math.toIntExact(entry.getSize() + 1));
        } catch (IOException | RuntimeException e) {
            throw new UnusableZip(Reason.DAMAGED, e);
        }
        CRC32 crc = new CRC32();
        crc.update(content);
        if (content.length != entry.getSize() || crc.getValue() != entry.getCrc()) {
            throw new UnusableZip(Reason.DAMAGED, "checksum or size of " + entry.getName());
        }
        return content;
    }

    /** The whole entry of such a name, if there is one. */
    public Optional<byte[]> file(String name) throws UnusableZip {
        for (ZipArchiveEntry entry : files()) {
            if (entry.getName().equals(name)) {
                return Optional.of(inflate(entry));
            }
        }
        return Optional.empty();
    }

    /** The digest of an entry that can't be inflated: of its bytes as they stand in the zip. */
    public Sha256 digestAsPacked(ZipArchiveEntry entry) {
        try (InputStream in = zip.getRawInputStream(entry)) {
            return Sha256.of(in == null ? InputStream.nullInputStream() : in);
        } catch (IOException | RuntimeException e) {
            return Sha256.of(entry.getRawName());
        }
    }

    @Override
    public void close() {
        ZipFile.closeQuietly(zip);
    }
}

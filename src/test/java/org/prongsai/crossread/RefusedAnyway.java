package org.prongsai.crossread;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** Reasons to refuse a file that LibreOffice opens, each told from the file itself. */
@SuppressWarnings("ImmutableEnumChecker") // every rule is a method reference that holds nothing
enum RefusedAnyway {
    /** What it shows need not be what was saved; LibreOffice does not ask. */
    WRONG_CHECKSUM(RefusedAnyway::hasWrongChecksum),
    /** Programs show either of the two. */
    TWO_PARTS_OF_ONE_NAME(RefusedAnyway::hasTwoPartsOfOneName);

    /** Whether it is so of a zip. */
    private interface Rule {
        boolean holds(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException;
    }

    private final Rule rule;

    RefusedAnyway(Rule rule) {
        this.rule = rule;
    }

    static Optional<RefusedAnyway> of(Path file) throws IOException {
        byte[] content = Files.readAllBytes(file);
        if (content.length < 2 || content[0] != 'P' || content[1] != 'K') {
            return Optional.empty();
        }
        try (ZipFile zip = ZipFile.builder().setByteArray(content).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            for (RefusedAnyway reason : Arrays.asList(values())) {
                if (reason.rule.holds(zip, entries)) {
                    return Optional.of(reason);
                }
            }
            return Optional.empty();
        }
    }

    private static boolean hasWrongChecksum(ZipFile zip, List<ZipArchiveEntry> entries) throws IOException {
        for (ZipArchiveEntry entry : entries) {
            CRC32 crc = new CRC32();
            try (InputStream in = zip.getInputStream(entry)) {
                crc.update(in.readAllBytes());
            }
            if (crc.getValue() != entry.getCrc()) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasTwoPartsOfOneName(ZipFile zip, List<ZipArchiveEntry> entries) {
        Set<String> names = new HashSet<>();
        return entries.stream().anyMatch(entry -> !names.add(entry.getName().toLowerCase(Locale.ROOT)));
    }
}

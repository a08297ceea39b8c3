package org.prongsai.intake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.io.FileAccess;
import org.prongsai.model.Sha256;

/**
 * Digests of files too large to be forms, each worked out once for as long as the file seems the same. No figure rests on
 * one, and a film takes seconds to read: so short a run has no quick code for digests.
 */
final class LargeFileDigests {
    private static final Map<State, Sha256> KNOWN = new ConcurrentHashMap<>();

    /** @param file as the disk numbers it, where it does */
    private record State(Path path, Optional<Object> file, long bytes, FileTime changed) {}

    private LargeFileDigests() {}

    static Sha256 of(Path file) {
        // Taken before the file is read: one that is written to meanwhile is another the next time.
        return KNOWN.computeIfAbsent(state(file), state -> FileAccess.digest(state.path()));
    }

    private static State state(Path file) {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new State(
                    file.toAbsolutePath(), Optional.ofNullable(now.fileKey()), now.size(), now.lastModifiedTime());
        } catch (IOException e) {
            throw FileAccess.unread(file, e);
        }
    }
}

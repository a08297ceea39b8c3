package org.prongsai.desk.round;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import org.prongsai.io.FileAccess;
import org.prongsai.model.Sha256;

/**
 * State of what a round is made of, by names, sizes and times: as long as it is the same, nothing has to be read again.
 * What goes out is never judged by it.
 */
record FolderState(Sha256 digest) {
    /** @param places files and folders; what is not there is part of the state too */
    static FolderState of(Path... places) {
        StringBuilder seen = new StringBuilder();
        for (Path place : places) {
            seen.append(place).append('\n');
            if (Files.exists(place)) {
                look(place, seen);
            }
        }
        return new FolderState(Sha256.of(seen.toString()));
    }

    /** What nobody can set: when it was written last, else what stands in it; size and time can be as they were. */
    private static Object change(Path file) {
        try {
            return Files.getAttribute(file, "unix:ctime");
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException elsewhere) {
            return FileAccess.digest(file);
        }
    }

    private static void look(Path place, StringBuilder seen) {
        try {
            Files.walkFileTree(place, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes now) {
                    seen.append(file).append(' ').append(now.size()).append(' ').append(now.lastModifiedTime());
                    seen.append(' ')
                            .append(now.fileKey())
                            .append(' ')
                            .append(change(file))
                            .append('\n');
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException unreadable) {
                    // Whoever reads it tells what is wrong.
                    seen.append(file).append(" ?\n");
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path folder, IOException unreadable) {
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

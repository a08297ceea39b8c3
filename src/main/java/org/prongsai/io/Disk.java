package org.prongsai.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.text.Sentence;

/** Reads files and folders; whatever goes wrong becomes a {@link JobFailure} that names the file. */
public final class Disk {
    private Disk() {}

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** Every file below a folder, at any depth, in the order of their paths. */
    public static List<Path> filesBelow(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(path -> !Files.isDirectory(path)).sorted().toList();
        } catch (IOException e) {
            throw failure(folder, e);
        } catch (UncheckedIOException e) {
            throw failure(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    public static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    public static JobFailure failure(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new JobFailure(Sentence.of("failure.no-file", file), cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new JobFailure(Sentence.of("failure.denied", file), cause);
        }
        String reason = cause instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(cause.getMessage());
        return new JobFailure(Sentence.of("failure.disk", file, reason), cause);
    }
}

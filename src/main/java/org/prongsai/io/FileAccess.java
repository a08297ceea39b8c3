package org.prongsai.io;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;

/** Access to files and folders; whatever goes wrong becomes a {@link JobFailure} that names the file. */
public final class FileAccess {
    /** In bytes; a file that could not be written to a disk with less left was too large for it. */
    private static final long MIN_FREE_BYTES = 1 << 20;

    private FileAccess() {}

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    /** A file's length in bytes. */
    public static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    /** Opens a file that is too large to be held whole. */
    public static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    /** The digest of a file, however large. */
    public static Sha256 digest(Path file) {
        try (InputStream in = open(file)) {
            return Sha256.of(in);
        } catch (IOException e) {
            throw unread(file, e);
        }
    }

    /** Every file below a folder, at any depth, in the order of their paths. */
    public static List<Path> filesBelow(Path folder) {
        try (Stream<Path> paths = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
            return paths.filter(path -> !Files.isDirectory(path)).sorted().toList();
        } catch (IOException e) {
            throw failure(folder, e);
        } catch (UncheckedIOException e) {
            throw failure(folder, Objects.requireNonNull(e.getCause()));
        }
    }

    /** Whether there is neither a file nor a folder but a pipe, a device or a link to nothing: reading it may never end. */
    public static boolean isNoFile(Path path) {
        try {
            // Windows calls many a common file other than regular: it keeps those of servers and clouds in ways of its
            // own.
            return Files.readAttributes(path, BasicFileAttributes.class).isOther()
                    && path.getFileSystem().supportedFileAttributeViews().contains("posix");
        } catch (AccessDeniedException e) {
            return false;
        } catch (IOException e) {
            return Files.isSymbolicLink(path);
        }
    }

    public static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw failure(file, e);
        }
    }

    /** A folder with all that is in it; nothing when it is not there. */
    public static void deleteTree(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw failure(folder, e);
        }
    }

    public static void createFolder(Path folder) {
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(folder)) {
            throw new JobFailure(LocalizedMessage.of("failure.no-folder", folder), null);
        }
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw unwritten(folder, e);
        }
    }

    /** Of a file that could not be read. */
    public static JobFailure unread(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return failure(file, cause);
        }
        boolean denied = cause instanceof AccessDeniedException;
        return new JobFailure(
                denied
                        ? LocalizedMessage.of("failure.may-not-read", file)
                        : LocalizedMessage.of("failure.unreadable", file, String.valueOf(cause.getMessage())),
                cause);
    }

    public static JobFailure failure(Path file, IOException cause) {
        if (cause instanceof NoSuchFileException) {
            return new JobFailure(LocalizedMessage.of("failure.no-file", file), cause);
        }
        if (cause instanceof AccessDeniedException) {
            return new JobFailure(LocalizedMessage.of("failure.denied", file), cause);
        }
        String reason = cause instanceof FileSystemException named && named.getReason() != null
                ? named.getReason()
                : String.valueOf(cause.getMessage());
        return new JobFailure(LocalizedMessage.of("failure.disk", file, reason), cause);
    }

    /** Of a file that could not be written. */
    public static JobFailure unwritten(Path file, IOException cause) {
        Path there = file;
        while (there.getParent() != null && !Files.isDirectory(there)) {
            there = there.getParent();
        }
        try {
            FileStore disk = Files.getFileStore(there);
            if (disk.isReadOnly()) {
                return new JobFailure(LocalizedMessage.of("failure.read-only", file), cause);
            }
            // Each system says in its own words, and language, that a disk is full; how much it has left is a number.
            if (disk.getUsableSpace() < MIN_FREE_BYTES) {
                return new JobFailure(LocalizedMessage.of("failure.full", file), cause);
            }
        } catch (IOException gone) {
            cause.addSuppressed(gone);
        }
        return failure(file, cause);
    }
}

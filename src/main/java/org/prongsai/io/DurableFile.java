package org.prongsai.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.prongsai.model.Sha256;

/** File operations that are on the disk, not only in the machine's memory, when a method returns. */
final class DurableFile {
    private static final int TRIES = 5;
    private static final long PAUSE = 200;
    private static final String ARRIVING = ".prongsai.arriving";

    private DurableFile() {}

    /** Writes a file that must not be there yet. */
    static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer buffer = ByteBuffer.wrap(content);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        }
    }

    /** Names that come and go in a folder are on the disk; Windows sees to that itself and opens no folder. */
    static void flushFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException unable) {
            // What can't be flushed arrives a little later; nothing is decided by it.
            return;
        }
    }

    /** Hard link to a file for as long as it is replaced; a copy where the disk knows no hard links. */
    static void keep(Path file, Path kept) throws IOException {
        Files.createDirectories(kept.resolve("..").normalize());
        try {
            Files.createLink(kept, file);
        } catch (FileSystemException | UnsupportedOperationException noLinks) {
            Files.copy(file, kept, StandardCopyOption.COPY_ATTRIBUTES, LinkOption.NOFOLLOW_LINKS);
        }
    }

    /** In one step, over what is there. Virus scanners and viewers hold files for a moment: that is waited for. */
    static void move(Path from, Path to) throws IOException {
        for (int tries = 1; ; tries++) {
            try {
                Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (AtomicMoveNotSupportedException otherDisk) {
                moveAcross(from, to);
                return;
            } catch (FileSystemException held) {
                if (tries == TRIES || !Files.isRegularFile(from) || !Files.isRegularFile(to)) {
                    throw held;
                }
                pause();
            }
        }
    }

    /** To another disk, where the file must lie whole before it takes its place. */
    private static void moveAcross(Path from, Path to) throws IOException {
        Path near = to.resolveSibling(ARRIVING);
        Files.deleteIfExists(near);
        write(near, Files.readAllBytes(from));
        Files.move(near, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.delete(from);
    }

    static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static boolean has(Path file, Sha256 digest) {
        return Files.isRegularFile(file) && FileAccess.digest(file).equals(digest);
    }

    static byte[] bytes(List<String> lines) {
        return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    static List<String> lines(byte[] content) {
        return new String(content, StandardCharsets.UTF_8).lines().toList();
    }
}

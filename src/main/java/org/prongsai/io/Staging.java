package org.prongsai.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Writes an edition's files beside their places and moves them there once all are written and flushed, so that a run
 * that fails on the way leaves the last edition as it was.
 */
public final class Staging implements AutoCloseable {
    private static final String NAME = ".prongsai.new";

    private final Path target;
    private final Path staged;
    private final List<String> names = new ArrayList<>();

    /**
     * @param target the folder the files are for; what an earlier run left half done there is removed
     * @param lock held on the target for as long as files are written
     */
    public Staging(Path target, FolderLock lock) {
        lock.mustBeHeld();
        this.target = target;
        this.staged = target.resolve(NAME);
        clear();
        Disk.createFolder(staged);
    }

    /** @param name the file's place below the target, with {@code /} between folders */
    public void write(String name, byte[] content) {
        Path file = staged.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                java.nio.ByteBuffer buffer = java.nio.ByteBuffer.wrap(content);
                while (buffer.hasRemaining()) {
                    channel.write(buffer);
                }
                channel.force(true);
            }
        } catch (IOException e) {
            throw Disk.failure(target.resolve(name), e);
        }
        names.add(name);
    }

    /** Moves everything written into place, in the order it was written. */
    public void publish() {
        for (String name : names) {
            Path place = target.resolve(name);
            try {
                Files.createDirectories(place.getParent());
                Files.move(
                        staged.resolve(name),
                        place,
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw Disk.failure(place, e);
            }
        }
    }

    @Override
    public void close() {
        clear();
    }

    private void clear() {
        if (!Files.exists(staged)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(staged)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw Disk.failure(staged, e);
        }
    }
}

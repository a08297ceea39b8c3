package org.prongsai.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes an edition's files beside their places and moves them there once all are written and flushed, so that a run
 * that fails on the way leaves the last edition as it was.
 */
public final class Staging implements AutoCloseable {
    private static final String NEW = ".prongsai.new";
    private static final String OLD = ".prongsai.old";

    private final Path target;
    private final Path staged;
    private final Path aside;
    private final List<String> names = new ArrayList<>();

    /**
     * @param target the folder the files are for; what an earlier run left half done there is removed
     * @param lock held on the target for as long as files are written
     */
    public Staging(Path target, FolderLock lock) {
        lock.mustBeHeld();
        this.target = target;
        this.staged = target.resolve(NEW);
        this.aside = target.resolve(OLD);
        Disk.deleteTree(staged);
        Disk.deleteTree(aside);
        Disk.createFolder(staged);
    }

    /** @param name the file's place below the target, with {@code /} between folders */
    public void write(String name, byte[] content) {
        Path file = staged.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            try (FileChannel channel =
                    FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                ByteBuffer buffer = ByteBuffer.wrap(content);
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

    /** Takes a file away together with the others' arrival; it is put back when they can't arrive. */
    public void remove(String name) {
        names.add(name);
    }

    /**
     * Moves everything written into place, in the order it was written. When one can't be moved (open in another program,
     * say), those before it are moved back: all or none.
     */
    public void publish() {
        int moved = 0;
        try {
            for (; moved < names.size(); moved++) {
                swap(names.get(moved));
            }
        } catch (IOException e) {
            Path failed = target.resolve(names.get(moved));
            for (; moved >= 0; moved--) {
                putBack(names.get(moved));
            }
            throw Disk.failure(failed, e);
        }
    }

    /**
     * Writes a file that a moment without it would damage, over the one that is there, in one step and for good. For what
     * tells of the others: after {@link #publish}.
     */
    public void replace(String name, byte[] content) {
        write(name, content);
        names.remove(name);
        try {
            Files.move(
                    staged.resolve(name),
                    target.resolve(name),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw Disk.failure(target.resolve(name), e);
        }
    }

    private void swap(String name) throws IOException {
        Path place = target.resolve(name);
        Files.createDirectories(place.resolve("..").normalize());
        if (Files.exists(place)) {
            Path kept = aside.resolve(name);
            Files.createDirectories(kept.resolve("..").normalize());
            Files.move(place, kept, StandardCopyOption.ATOMIC_MOVE);
        }
        if (Files.exists(staged.resolve(name))) {
            Files.move(staged.resolve(name), place, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private void putBack(String name) {
        Path kept = aside.resolve(name);
        try {
            if (Files.exists(kept)) {
                Files.move(
                        kept,
                        target.resolve(name),
                        StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } else if (!Files.exists(staged.resolve(name))) {
                Files.deleteIfExists(target.resolve(name));
            }
        } catch (IOException e) {
            throw Disk.failure(target.resolve(name), e);
        }
    }

    @Override
    public void close() {
        Disk.deleteTree(staged);
        Disk.deleteTree(aside);
    }
}

package org.prongsai.io;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;
import org.prongsai.text.Sentence;

/** One run at a time in a folder. The operating system takes the lock back when a run dies. */
public final class FolderLock implements AutoCloseable {
    /** The lock file's name; it stays, empty, between runs. */
    public static final String NAME = ".prongsai.lock";

    private final FileChannel channel;

    private FolderLock(FileChannel channel) {
        this.channel = channel;
    }

    public static FolderLock on(Path folder) {
        Disk.createFolder(folder);
        Path file = folder.resolve(NAME);
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new JobFailure(Sentence.of("failure.locked", folder), null);
            }
            return new FolderLock(channel);
        } catch (IOException e) {
            throw Disk.failure(file, e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /** @throws IllegalStateException when it was given back: what relies on it has a bug */
    void mustBeHeld() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the lock was given back");
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new JobFailure(Sentence.of("failure.disk", NAME, String.valueOf(e.getMessage())), e);
        }
    }
}

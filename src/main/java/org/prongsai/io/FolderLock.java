package org.prongsai.io;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.prongsai.message.LocalizedMessage;

/**
 * Lock on a folder: one run at a time. The operating system takes the lock back when a run dies; what such a run was
 * about to move is then moved by the next, before that does anything else.
 */
public final class FolderLock implements AutoCloseable {
    /** The lock file's name; it stays, empty, between runs. */
    public static final String NAME = ".prongsai.lock";

    /** A byte behind all that is written into the file: Windows lets nobody read what is locked. */
    private static final long LOCKED_BYTE = 1 << 30;
    /** How often a holder that says nothing is asked. */
    private static final int TRIES = 10;
    /** Folders that this process holds: opening and closing a lock file once more would give its lock back. */
    private static final Set<Path> HERE = ConcurrentHashMap.newKeySet();

    private final Path folder;
    private final FileChannel channel;
    private boolean said;

    private FolderLock(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    /** @throws JobFailure when another run holds the folder: which one */
    public static FolderLock on(Path folder) {
        FileAccess.createFolder(folder);
        FolderLock lock = lock(folder, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        try {
            lock.say(LockHolder.self().bytes());
            new AtomicReplacer(folder).recover();
            return lock;
        } catch (JobFailure stuck) {
            lock.close();
            throw stuck;
        }
    }

    /** Keeps others from writing while a folder is looked at; not where nobody can write anyway. */
    public static Optional<FolderLock> toLookAt(Path folder) {
        Path file = folder.resolve(NAME);
        return Files.isWritable(file)
                ? Optional.of(lock(folder, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS))
                : Optional.empty();
    }

    private static FolderLock lock(Path folder, OpenOption... options) {
        Path file = folder.resolve(NAME);
        if (Files.isSymbolicLink(file)) {
            throw new JobFailure(LocalizedMessage.of("failure.link", file), null);
        }
        try {
            Path here = folder.toRealPath();
            if (!HERE.add(here)) {
                throw new JobFailure(LockHolder.self().holds(folder), null);
            }
            try {
                FileChannel channel = locked(FileChannel.open(file, Set.of(options)), folder);
                return new FolderLock(here, channel);
            } catch (IOException | JobFailure e) {
                HERE.remove(here);
                throw e;
            }
        } catch (IOException e) {
            throw FileAccess.unwritten(file, e);
        }
    }

    private static FileChannel locked(FileChannel channel, Path folder) throws IOException {
        LocalizedMessage held = LocalizedMessage.of("failure.locked", folder);
        try {
            // One that holds it has not said so yet, or does no more, for a moment only.
            for (int tries = 0; tries < TRIES; tries++) {
                if (channel.tryLock(LOCKED_BYTE, 1, false) != null) {
                    return channel;
                }
                Optional<LockHolder> holder = LockHolder.in(folder.resolve(NAME));
                if (holder.isPresent()) {
                    held = holder.get().holds(folder);
                    break;
                }
                DurableFile.pause();
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new JobFailure(held, null);
    }

    /** Who holds it is told for others' sake: that it can't be told, on a full disk say, keeps nobody from working. */
    private void say(byte[] words) {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(words), 0);
            said = words.length > 0;
        } catch (IOException unsaid) {
            return;
        }
    }

    /** @throws IllegalStateException when it was given back: what relies on it has a bug */
    void requireHeld() {
        if (!channel.isOpen()) {
            throw new IllegalStateException("the lock was given back");
        }
    }

    @Override
    public void close() {
        if (said) {
            say(new byte[0]);
        }
        try {
            channel.close();
        } catch (IOException e) {
            throw new JobFailure(LocalizedMessage.of("failure.disk", NAME, String.valueOf(e.getMessage())), e);
        } finally {
            HERE.remove(folder);
        }
    }
}

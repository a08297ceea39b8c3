package org.prongsai.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjLongConsumer;
import org.prongsai.io.Journal.Move;
import org.prongsai.io.Journal.Step;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;

/**
 * Staging of an edition's files: they are written beside their places and moved there once all are written, flushed and
 * read back, so that a run that fails on the way, or dies, leaves the last edition or the new one.
 */
public final class Staging implements AutoCloseable {
    private static final Sha256 OF_NOTHING = Sha256.of(new byte[0]);
    private static final String SCRATCH = ".scratch";

    private final Path target;
    private final AtomicReplacer placing;
    private final List<Step> steps = new ArrayList<>();

    /**
     * @param target the folder the files are for; what an earlier run left half done there is ended
     * @param lock held for as long as files are written
     */
    public Staging(Path target, FolderLock lock) {
        lock.requireHeld();
        this.target = target;
        this.placing = new AtomicReplacer(target);
        placing.recover();
        FileAccess.createFolder(placing.staged());
    }

    /** Whether a run died, or is about, while it moved files into the folder. */
    public static boolean isUnfinished(Path folder) {
        return Journal.isIn(folder);
    }

    /** Ends what a run that died began in a folder. */
    public static void recover(Path folder, FolderLock lock) {
        lock.requireHeld();
        if (Files.isDirectory(folder)) {
            new AtomicReplacer(folder).recover();
        }
    }

    /** @param name the file's place below the target, with {@code /} between folders */
    public void write(String name, byte[] content) {
        steps.add(new Step(placing.arriving(name), name, stage(name, content)));
    }

    private Sha256 stage(String name, byte[] content) {
        Path file = placing.staged().resolve(name);
        try {
            Files.createDirectories(file.resolve("..").normalize());
            DurableFile.write(file, content);
        } catch (IOException e) {
            throw FileAccess.unwritten(target.resolve(name), e);
        }
        Sha256 digest = Sha256.of(content);
        if (!DurableFile.has(file, digest)) {
            throw new JobFailure(LocalizedMessage.of("failure.read-back", target.resolve(name)), null);
        }
        return digest;
    }

    /**
     * A file too large to be held, written as it is made.
     *
     * @param written told its digest and its length in bytes when it is closed
     * @return to be closed before {@link #publish}
     */
    public OutputStream open(String name, ObjLongConsumer<Sha256> written) throws IOException {
        Path file = placing.staged().resolve(name);
        Files.createDirectories(file.resolve("..").normalize());
        Move move = placing.arriving(name);
        return new StagedStream(file, (digest, bytes) -> {
            steps.add(new Step(move, name, digest));
            written.accept(digest, bytes);
        });
    }

    /** A folder on the same disk for what is needed on the way; it goes when this is closed. */
    public Path scratch() {
        Path scratch = placing.staged().resolve(SCRATCH);
        FileAccess.createFolder(scratch);
        return scratch;
    }

    /** Takes a file away together with the others' arrival; it is put back when they can't arrive. */
    public void remove(String name) {
        steps.add(new Step(Move.REMOVE, name, OF_NOTHING));
    }

    /**
     * Moves everything written into place. When one can't be moved (open in another program, say), those before it are
     * moved back: all or none.
     */
    public void publish() {
        if (!steps.isEmpty()) {
            placing.all(new Journal(false, steps));
            steps.clear();
        }
    }

    /**
     * Writes a file that a moment without it would damage, over the one that is there, in one step and for good. For what
     * tells of the others: after {@link #publish}.
     */
    public void replace(String name, byte[] content) {
        stage(name, content);
        try {
            DurableFile.move(placing.staged().resolve(name), target.resolve(name));
        } catch (IOException e) {
            throw new JobFailure(LocalizedMessage.of("failure.in-use", target.resolve(name)), e);
        }
        DurableFile.flushFolder(target);
    }

    @Override
    public void close() {
        try {
            placing.clear();
        } catch (JobFailure left) {
            // What is left over changes nothing and is removed by the next run.
            return;
        }
    }
}

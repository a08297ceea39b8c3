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
        this(target, target, lock);
    }

    /**
     * @param target as above; it may hold files of strangers, of which nothing is taken for our own state
     * @param state a folder of ours on the same disk, for what is unfinished
     */
    public Staging(Path target, Path state, FolderLock lock) {
        lock.requireHeld();
        this.target = target;
        this.placing = new AtomicReplacer(target, state);
        placing.recover();
        FileAccess.createFolder(placing.staged());
    }

    /** Whether a run died, or is about, while it moved files into the folder. */
    public static boolean isUnfinished(Path folder) {
        return Journal.isIn(folder);
    }

    /** Ends what a run that died began in a folder whose state lies elsewhere. */
    public static void recover(Path folder, Path state, FolderLock lock) {
        lock.requireHeld();
        if (Files.isDirectory(state)) {
            new AtomicReplacer(folder, state).recover();
        }
    }

    /** @param name the file's place below the target, with {@code /} between folders */
    public void write(String name, byte[] content) {
        PlainName plain = new PlainName(name);
        steps.add(new Step(placing.arriving(plain), plain, stage(plain, content)));
    }

    private Sha256 stage(PlainName name, byte[] content) {
        Path file = name.in(placing.staged());
        try {
            Files.createDirectories(file.resolve("..").normalize());
            DurableFile.write(file, content);
        } catch (IOException e) {
            throw FileAccess.unwritten(name.in(target), e);
        }
        Sha256 digest = Sha256.of(content);
        if (!DurableFile.has(file, digest)) {
            throw new JobFailure(LocalizedMessage.of("failure.read-back", name.in(target)), null);
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
        PlainName plain = new PlainName(name);
        Path file = plain.in(placing.staged());
        Files.createDirectories(file.resolve("..").normalize());
        Move move = placing.arriving(plain);
        return new StagedStream(file, (digest, bytes) -> {
            steps.add(new Step(move, plain, digest));
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
        steps.add(new Step(Move.REMOVE, new PlainName(name), OF_NOTHING));
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
        PlainName plain = new PlainName(name);
        stage(plain, content);
        Path place = plain.in(target);
        try {
            DurableFile.move(plain.in(placing.staged()), place);
        } catch (IOException e) {
            throw new JobFailure(LocalizedMessage.of("failure.in-use", place), e);
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

package org.prongsai.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.prongsai.intake.Arrival;
import org.prongsai.intake.Intake;
import org.prongsai.io.Disk;
import org.prongsai.io.JobFailure;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Incoming;
import org.prongsai.read.FormReader;
import org.prongsai.read.FormReading;
import org.prongsai.text.Sentence;

/**
 * Reads the input's files, several at a time. What a file turns out to be depends on that file and the plan alone, so that
 * it does not matter which is read when; large ones wait for each other, for a zip of little may inflate to much.
 */
final class InputReading {
    private static final int MEGA = 20;
    /** What any file may inflate to, in MB, and how much more than its size, and what none may. */
    private static final long LEAST = 16;

    private static final long RATIO = 100;
    private static final long MOST = 128;

    private final Intake intake;
    private final FormReader reader;
    private final int budget = (int) Math.max(LEAST, Runtime.getRuntime().maxMemory() >> (MEGA + 1));
    private final Semaphore megabytes = new Semaphore(budget, true);

    InputReading(Intake intake, FormReader reader) {
        this.intake = intake;
        this.reader = reader;
    }

    /** A file, also one in a zip, and what it turned out to be. */
    sealed interface Piece {
        /** Read as a form, or as decisions. */
        record Opened(Incoming file, FormReading reading) implements Piece {}

        /** Not opened, and why. */
        record Closed(FileOutcome outcome) implements Piece {}
    }

    /**
     * @param each told what every file holds, in the files' order and one after the other
     * @throws JobFailure when one can't be read from the disk
     */
    void read(List<Path> files, Consumer<List<Piece>> each) {
        int workers = Math.max(1, Math.min(files.size(), Runtime.getRuntime().availableProcessors()));
        ExecutorService pool = Executors.newFixedThreadPool(workers, task -> {
            Thread thread = new Thread(task, "prongsai-read");
            thread.setDaemon(true);
            return thread;
        });
        try {
            List<Future<List<Piece>>> pieces = new ArrayList<>();
            files.forEach(file -> pieces.add(pool.submit(() -> pieces(file))));
            for (Future<List<Piece>> piece : pieces) {
                each.accept(result(piece));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private List<Piece> pieces(Path file) throws InterruptedException {
        int weight = weight(Disk.size(file));
        megabytes.acquire(weight);
        try {
            return intake.open(file).stream().map(this::piece).toList();
        } finally {
            megabytes.release(weight);
        }
    }

    private int weight(long bytes) {
        long inflated = Math.min(MOST, Math.max(LEAST, RATIO * bytes >> MEGA));
        return (int) Math.min(budget, inflated);
    }

    private Piece piece(Arrival arrival) {
        if (arrival instanceof Arrival.Accepted accepted) {
            return new Piece.Opened(accepted.file(), reader.read(accepted.file(), accepted.content()));
        }
        return new Piece.Closed(((Arrival.Rejected) arrival).outcome());
    }

    private static List<Piece> result(Future<List<Piece>> piece) {
        try {
            return piece.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobFailure(Sentence.of("failure.stopped"), e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw e.getCause() instanceof RuntimeException own ? own : new IllegalStateException(e);
        }
    }
}

package org.prongsai.run;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.prongsai.intake.Arrival;
import org.prongsai.intake.Intake;
import org.prongsai.io.Disk;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Task;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Incoming;
import org.prongsai.read.FormReader;
import org.prongsai.read.FormReading;

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
        List<Task<List<Piece>>> tasks =
                files.stream().map(file -> new Task<>(() -> pieces(file))).toList();
        Task.onOtherProcessors("read", () -> tasks.forEach(Task::run));
        for (Task<List<Piece>> task : tasks) {
            task.run();
            each.accept(task.result());
        }
    }

    private List<Piece> pieces(Path file) throws InterruptedException {
        try {
            return pieces(file, weight(Disk.size(file)));
        } catch (OutOfMemoryError | StackOverflowError maybeAnothers) {
            try {
                return pieces(file, budget);
            } catch (OutOfMemoryError | StackOverflowError evenAlone) {
                return List.of(new Piece.Closed(intake.tooLarge(file)));
            }
        }
    }

    private List<Piece> pieces(Path file, int weight) throws InterruptedException {
        megabytes.acquire(weight);
        try {
            return intake.open(file).stream().map(this::piece).toList();
        } finally {
            megabytes.release(weight);
        }
    }

    private int weight(long bytes) {
        long inflated = Math.min(MOST, Math.max(LEAST, (RATIO * bytes) >> MEGA));
        return (int) Math.min(budget, inflated);
    }

    private Piece piece(Arrival arrival) {
        if (arrival instanceof Arrival.Accepted accepted) {
            return new Piece.Opened(accepted.file(), reader.read(accepted.file(), accepted.content()));
        }
        return new Piece.Closed(((Arrival.Rejected) arrival).outcome());
    }
}

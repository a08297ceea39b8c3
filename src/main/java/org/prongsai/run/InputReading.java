package org.prongsai.run;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.prongsai.intake.Arrival;
import org.prongsai.intake.Intake;
import org.prongsai.io.InOrder;
import org.prongsai.io.JobFailure;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Incoming;
import org.prongsai.read.FormReader;
import org.prongsai.read.FormReading;

/**
 * Reads the input's files, several at a time. What a file turns out to be depends on that file and the plan alone, so that
 * it does not matter which is read when.
 */
final class InputReading {
    private final Intake intake;
    private final FormReader reader;
    private final MemoryBudget memory = new MemoryBudget();

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
        InOrder.each("read", files.size(), i -> pieces(files.get(i)), each);
    }

    private List<Piece> pieces(Path file) {
        return memory.guarded(
                intake.size(file),
                () -> intake.open(file).stream().map(this::piece).toList(),
                () -> List.of(new Piece.Closed(intake.tooLarge(file))));
    }

    Piece piece(Arrival arrival) {
        if (arrival instanceof Arrival.Accepted accepted) {
            return new Piece.Opened(accepted.file(), reader.read(accepted.file(), accepted.content()));
        }
        return new Piece.Closed(((Arrival.Rejected) arrival).outcome());
    }
}

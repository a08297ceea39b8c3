package org.prongsai.job.review;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.prongsai.intake.Intake;
import org.prongsai.intake.IntakeResult;
import org.prongsai.io.JobFailure;
import org.prongsai.io.OrderedParallel;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.read.form.FormReader;
import org.prongsai.read.form.FormReading;

/**
 * Reads the input's files, several at a time. What a file turns out to be depends on that file and the plan alone, so that
 * it does not matter which is read when.
 */
public final class InputReader {
    private final Intake intake;
    private final FormReader reader;
    private final MemoryBudget memory = new MemoryBudget();

    public InputReader(Intake intake, FormReader reader) {
        this.intake = intake;
        this.reader = reader;
    }

    /** A file, also one in a zip, and what it turned out to be. */
    public sealed interface ReadItem {
        /** Read as a form, or as decisions. */
        record Opened(InputFile file, FormReading reading) implements ReadItem {}

        /** Not opened, and why. */
        record Closed(FileOutcome outcome) implements ReadItem {}
    }

    /**
     * @param each told what every file holds, in the files' order and one after the other
     * @throws JobFailure when one can't be read from the disk
     */
    void read(List<Path> files, Consumer<List<ReadItem>> each) {
        OrderedParallel.each("read", files.size(), i -> items(files.get(i)), each);
    }

    private List<ReadItem> items(Path file) {
        return memory.guarded(
                intake.size(file),
                () -> intake.open(file).stream().map(this::item).toList(),
                () -> List.of(new ReadItem.Closed(intake.tooLarge(file))));
    }

    public ReadItem item(IntakeResult result) {
        if (result instanceof IntakeResult.Accepted accepted) {
            return new ReadItem.Opened(accepted.file(), reader.read(accepted.file(), accepted.content()));
        }
        return new ReadItem.Closed(((IntakeResult.Rejected) result).outcome());
    }
}

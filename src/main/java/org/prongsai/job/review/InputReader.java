package org.prongsai.job.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.prongsai.intake.Intake;
import org.prongsai.intake.IntakeResult;
import org.prongsai.io.JobFailure;
import org.prongsai.io.OrderedExecutor;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.InputFile;
import org.prongsai.read.form.FormReader;

/**
 * Reader of the input's files, several at a time. What a file turns out to be depends on that file and the plan alone,
 * so that it does not matter which is read when.
 */
public final class InputReader {
    private final Intake intake;
    private final FormReader reader;
    private final Function<InputFile, Optional<DivisionCode>> countsFor;
    private final Optional<TriedDecisions> tried;
    private final Optional<ReadCache.Session> known;
    private final MemoryBudget memory = new MemoryBudget();

    public InputReader(Intake intake, FormReader reader) {
        this(intake, reader, file -> Optional.empty());
    }

    /** @param tried workbook of decisions that is read in the place of the one that lies in the input */
    InputReader(Intake intake, FormReader reader, Optional<TriedDecisions> tried) {
        this(intake, reader, file -> Optional.empty(), tried, Optional.empty());
    }

    /** @param countsFor whose forms some files are by decision, whatever they say themselves */
    public InputReader(Intake intake, FormReader reader, Function<InputFile, Optional<DivisionCode>> countsFor) {
        this(intake, reader, countsFor, Optional.empty(), Optional.empty());
    }

    /** @param known what was read before */
    InputReader(
            Intake intake,
            FormReader reader,
            Function<InputFile, Optional<DivisionCode>> countsFor,
            Optional<ReadCache.Session> known) {
        this(intake, reader, countsFor, Optional.empty(), known);
    }

    private InputReader(
            Intake intake,
            FormReader reader,
            Function<InputFile, Optional<DivisionCode>> countsFor,
            Optional<TriedDecisions> tried,
            Optional<ReadCache.Session> known) {
        this.intake = intake;
        this.reader = reader;
        this.countsFor = countsFor;
        this.tried = tried;
        this.known = known;
    }

    /**
     * @param each told what every file holds, in the files' order and one after the other
     * @throws JobFailure when one can't be read from the disk
     */
    void read(List<Path> files, Consumer<List<ReadItem>> each) {
        OrderedExecutor.each("read", files.size(), i -> items(files.get(i)), each);
    }

    private List<ReadItem> items(Path file) {
        Optional<List<IntakeResult>> instead = tried.flatMap(one -> one.inPlaceOf(file));
        if (instead.isPresent()) {
            return instead.get().stream().map(this::item).toList();
        }
        return known.map(one -> one.of(file, () -> read(file))).orElseGet(() -> read(file));
    }

    private List<ReadItem> read(Path file) {
        return memory.guarded(
                intake.size(file),
                () -> intake.open(file).stream().map(this::item).toList(),
                () -> List.of(new ReadItem.Closed(intake.tooLarge(file))));
    }

    public ReadItem item(IntakeResult result) {
        return result.fold(
                accepted -> new ReadItem.Opened(
                        accepted.file(),
                        reader.read(accepted.file(), accepted.content(), countsFor.apply(accepted.file()))),
                rejected -> new ReadItem.Closed(rejected.outcome()));
    }
}

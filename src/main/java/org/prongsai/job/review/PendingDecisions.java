package org.prongsai.job.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Findings;
import org.prongsai.finding.TextResult;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.layout.decisions.DecisionsPlace;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FileFormat;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Sha256;
import org.prongsai.read.decisions.DecisionReader;
import org.prongsai.read.decisions.EnteredRow;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.round.RoundFolder;
import org.prongsai.sheet.UnreadableWorkbook;

/**
 * Decisions and texts of the agency's own that a person typed into the output folder's workbook of decisions and nobody
 * has laid into the input folder yet.
 */
public final class PendingDecisions {
    /** Whoever saves the workbook as another kind types on in that one. */
    private static final String NAME = DecisionsWorkbook.FILE.replace(FileFormat.XLSX.ending(), "");

    private final Path file;
    private final Sha256 content;
    private final List<EnteredRow> rows;
    private final List<EnteredRow> input;

    /** Workbooks of decisions in the input that can't be read. */
    private final List<String> unread;

    /** Whether each row of the input says itself what it is about: what does not is carried without that. */
    private final boolean sound;

    private PendingDecisions(
            Path file, Sha256 content, List<EnteredRow> rows, Findings findings, List<FileOutcome> files) {
        this.file = file;
        this.content = content;
        this.rows = rows;
        this.unread = files.stream()
                .filter(FileOutcome.Refused.class::isInstance)
                .map(outcome -> outcome.file().path())
                .filter(DecisionsPlace::matches)
                .map(PendingDecisions::inInput)
                .toList();
        this.sound = Stream.concat(
                        findings.decided().stream()
                                .map(result -> result.decision().row()),
                        findings.texts().stream().map(result -> result.row().row()))
                .allMatch(state -> state == Decision.RowState.SOUND);
        this.input = Stream.concat(
                        findings.decided().stream()
                                .map(DecisionResult::decision)
                                .map(EnteredRow::of),
                        findings.texts().stream().map(TextResult::row).map(EnteredRow::of))
                .toList();
    }

    /**
     * Looks before the workbook is written anew.
     *
     * @param files of the input folder
     * @throws JobFailure when a person's work would be lost by that: where it is to go without anything else being lost
     */
    public static void requireNoneLost(Path output, Findings findings, List<FileOutcome> files) {
        found(output, findings, files).ifPresent(waiting -> {
            throw new JobFailure(waiting.sentence(), null);
        });
    }

    /**
     * The same for whom it need not stop.
     *
     * @return empty when nothing waits
     */
    public static Optional<WaitingDecisions> waiting(Path output, Findings findings, List<FileOutcome> files) {
        try {
            return found(output, findings, files);
        } catch (JobFailure unreadable) {
            return Optional.of(WaitingDecisions.unplaced(unreadable.sentence()));
        }
    }

    private static Optional<WaitingDecisions> found(Path output, Findings findings, List<FileOutcome> files) {
        return Stream.of(FileFormat.XLSX, FileFormat.ODS, FileFormat.XLS)
                .map(format -> output.resolve(NAME + format.ending()))
                .filter(Files::exists)
                .flatMap(file -> typed(file, findings, files).stream())
                .findFirst();
    }

    private static Optional<WaitingDecisions> typed(Path file, Findings findings, List<FileOutcome> files) {
        try {
            byte[] content = FileAccess.read(file);
            List<EnteredRow> rows = new DecisionReader().rows(DecisionsWorkbook.FILE, content);
            return new PendingDecisions(file, Sha256.of(content), rows, findings, files).waiting();
        } catch (UnreadableWorkbook e) {
            throw new JobFailure(LocalizedMessage.of("failure.decisions-unreadable", file), e);
        }
    }

    private Optional<WaitingDecisions> waiting() {
        List<EnteredRow> waiting = rows.stream()
                .filter(row -> !row.isAsWritten() && !isInInput(row))
                .toList();
        return waiting.isEmpty() ? Optional.empty() : Optional.of(advice(waiting));
    }

    /** A row that a person emptied is in the input when nothing is said of its subject there either. */
    private boolean isInInput(EnteredRow row) {
        return row.emptied()
                ? input.stream().noneMatch(other -> other.subject().equals(row.subject()))
                : input.stream().anyMatch(row::says);
    }

    private WaitingDecisions advice(List<EnteredRow> waiting) {
        Path ours = file.resolveSibling(DecisionsWorkbook.FILE);
        if (!file.equals(ours)) {
            return WaitingDecisions.unplaced(
                    LocalizedMessage.of("failure.decisions-waiting-saved-as", file, places(waiting), ours));
        }
        if (!unread.isEmpty()) {
            return WaitingDecisions.unplaced(
                    LocalizedMessage.of("failure.decisions-waiting-unread", file, unread, places(waiting)));
        }
        List<String> files =
                input.stream().map(row -> row.location().file()).distinct().toList();
        if (files.isEmpty()) {
            return placed(LocalizedMessage.of("failure.decisions-waiting", file, places(waiting)), List.of());
        }
        boolean holdsTheInput =
                sound && input.stream().allMatch(other -> rows.stream().anyMatch(row -> row.holds(other)));
        List<String> paths = files.stream().map(PendingDecisions::inInput).toList();
        if (!holdsTheInput) {
            return WaitingDecisions.unplaced(
                    LocalizedMessage.of("failure.decisions-waiting-beside", file, paths, places(waiting)));
        }
        return placed(LocalizedMessage.of("failure.decisions-waiting-newer", file, paths, places(waiting)), files);
    }

    /** In the place of the only one that there is, else under the name that it has. */
    private WaitingDecisions placed(LocalizedMessage sentence, List<String> older) {
        String name = older.size() == 1 && older.get(0).toLowerCase(Locale.ROOT).endsWith(FileFormat.XLSX.ending())
                ? older.get(0)
                : DecisionsWorkbook.FILE;
        return new WaitingDecisions(sentence, Optional.of(new WaitingDecisions.Place(name, older, content)));
    }

    private static String inInput(String path) {
        return RoundFolder.INPUT + "/" + path;
    }

    /** Where they stand, and what is to be looked for elsewhere: rows are not in one order in every file. */
    private static List<LocalizedMessage> places(List<EnteredRow> rows) {
        return rows.stream()
                .flatMap(row -> row.location().cell().stream()
                        .map(cell -> LocalizedMessage.of("decisions.place", cell.sheet(), cell.row(), row.subject())))
                .toList();
    }
}

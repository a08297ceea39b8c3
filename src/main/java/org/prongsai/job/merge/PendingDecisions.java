package org.prongsai.job.merge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionMark;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Findings;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.read.decisions.DecisionReader;
import org.prongsai.read.decisions.DecisionRow;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.round.RoundFolder;
import org.prongsai.sheet.UnreadableWorkbook;

/**
 * Decisions that a person typed into the output folder's workbook of decisions and nobody has laid into the input
 * folder yet.
 */
public final class PendingDecisions {
    private final Path file;
    private final List<DecisionRow> rows;
    private final List<Decision> input;
    private final Set<DecisionMark> inputMarks;

    private PendingDecisions(Path file, List<DecisionRow> rows, List<Decision> input) {
        this.file = file;
        this.rows = rows;
        this.input = input;
        this.inputMarks = input.stream().map(DecisionMark::of).collect(Collectors.toSet());
    }

    /**
     * Looks before the workbook is written anew.
     *
     * @throws JobFailure when a person's work would be lost by that: where it is to go without anything else being lost
     */
    public static void requireNoneLost(Path output, Findings findings) {
        Path file = output.resolve(DecisionsWorkbook.FILE);
        if (!Files.exists(file)) {
            return;
        }
        try {
            DecisionReader.Rows rows = new DecisionReader().rows(DecisionsWorkbook.FILE, FileAccess.read(file));
            List<Decision> input =
                    findings.decided().stream().map(DecisionResult::decision).toList();
            new PendingDecisions(file, rows.decisions(), input).requireNone();
            PendingTexts.requireNoneLost(file, rows.texts(), findings);
        } catch (UnreadableWorkbook e) {
            throw new JobFailure(LocalizedMessage.of("failure.decisions-unreadable", file), e);
        }
    }

    private void requireNone() {
        List<DecisionRow> waiting = rows.stream()
                .filter(row -> !row.isAsWritten() && !isInInput(row))
                .toList();
        if (!waiting.isEmpty()) {
            throw new JobFailure(advice(waiting), null);
        }
    }

    /** A row that a person emptied is in the input when nothing is decided about its finding there either. */
    private boolean isInInput(DecisionRow row) {
        String key = row.decision().key();
        return row.isEmptied()
                ? input.stream().noneMatch(decision -> decision.key().equals(key))
                : inputMarks.contains(row.mark());
    }

    private LocalizedMessage advice(List<DecisionRow> waiting) {
        List<String> files = input.stream()
                .map(decision -> RoundFolder.INPUT + "/" + decision.location().file())
                .distinct()
                .toList();
        if (files.isEmpty()) {
            return LocalizedMessage.of("failure.decisions-waiting", file);
        }
        return holdsTheInput()
                ? LocalizedMessage.of("failure.decisions-waiting-newer", file, files)
                : LocalizedMessage.of("failure.decisions-waiting-beside", file, files, numbers(waiting));
    }

    /** Whether all that the input decides is in the workbook, or was when the program wrote it. */
    private boolean holdsTheInput() {
        return rows.stream()
                .flatMap(row -> Stream.of(row.written(), row.mark()))
                .collect(Collectors.toSet())
                .containsAll(inputMarks);
    }

    private static List<String> numbers(List<DecisionRow> rows) {
        return rows.stream()
                .map(DecisionRow::decision)
                .map(Decision::location)
                .flatMap(location -> location.cell().stream())
                .map(CellRef::row)
                .map(String::valueOf)
                .toList();
    }
}

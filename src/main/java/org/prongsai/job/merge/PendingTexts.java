package org.prongsai.job.merge;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.finding.Findings;
import org.prongsai.finding.TextResult;
import org.prongsai.finding.WrittenText;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.round.RoundFolder;

/**
 * Texts of the agency's own that a person typed into the output folder's workbook of decisions and nobody has laid into
 * the input folder yet.
 */
final class PendingTexts {
    private PendingTexts() {}

    /**
     * @param output the rows of the output folder's workbook
     * @throws JobFailure when a person's work would be lost by writing the workbook anew
     */
    static void requireNoneLost(Path file, List<WrittenText> output, Findings findings) {
        List<WrittenText> input = findings.texts().stream().map(TextResult::row).toList();
        List<WrittenText> waiting = output.stream()
                .filter(row -> !row.isAsWritten() && !isInInput(row, input))
                .toList();
        if (!waiting.isEmpty()) {
            throw new JobFailure(advice(file, waiting, input), null);
        }
    }

    /** A row that a person emptied is in the input when nothing is written for its guideline there either. */
    private static boolean isInInput(WrittenText row, List<WrittenText> input) {
        return row.isEmptied()
                ? input.stream().noneMatch(other -> other.key().equals(row.key()))
                : input.stream()
                        .anyMatch(other -> other.key().equals(row.key())
                                && other.mark().equals(row.mark())
                                && (!row.confirmed() || other.speaksOf().equals(row.speaksOf())));
    }

    private static LocalizedMessage advice(Path file, List<WrittenText> waiting, List<WrittenText> input) {
        List<String> files = input.stream()
                .map(row -> RoundFolder.INPUT + "/" + row.location().file())
                .distinct()
                .toList();
        List<String> rows = waiting.stream()
                .flatMap(row -> row.location().cell().stream())
                .map(CellRef::row)
                .map(String::valueOf)
                .toList();
        return files.isEmpty()
                ? LocalizedMessage.of("failure.texts-waiting", file, rows)
                : LocalizedMessage.of("failure.texts-waiting-beside", file, rows, files);
    }
}

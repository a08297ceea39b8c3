package org.prongsai.render.formats;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Line;
import org.prongsai.model.Responsible;
import org.prongsai.model.Tally;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.RollUpText;
import org.prongsai.text.Messages;

/**
 * {@code summary.csv}: one row for each guideline. {@code responsible} is {@code all} or division codes separated by
 * spaces; {@code status} is a code of the plan, {@code nothing_to_report} or {@code incomplete}; counts are of divisions.
 * Divisions that confirmed to have nothing to report are answered, and in none of the five counts.
 */
@AutoService(OutputFormat.class)
public final class SummaryCsv implements OutputFormat {
    private static final List<String> HEADER = List.of(
            "goal",
            "guideline",
            "responsible",
            "status",
            "status_label",
            "divisions_expected",
            "divisions_answered",
            "achieved",
            "in_progress",
            "not_started",
            "invalid",
            "missing");

    @Override
    public String fileName() {
        return "summary.csv";
    }

    @Override
    public byte[] render(Edition edition) {
        return CsvFile.of(
                HEADER,
                edition.consolidation().lines().stream()
                        .map(line -> row(line, edition.messages()))
                        .toList());
    }

    private static List<String> row(Line line, Messages messages) {
        Tally tally = line.tally();
        return List.of(
                String.valueOf(line.guideline().id().goal()),
                line.guideline().id().toString(),
                responsible(line.guideline().responsible()),
                RollUpText.code(line.rollUp()),
                RollUpText.label(line.rollUp(), messages),
                String.valueOf(tally.expected()),
                String.valueOf(tally.answered()),
                String.valueOf(tally.achieved()),
                String.valueOf(tally.inProgress()),
                String.valueOf(tally.notStarted()),
                String.valueOf(tally.invalid()),
                String.valueOf(tally.missing()));
    }

    private static String responsible(Responsible responsible) {
        return responsible instanceof Responsible.Only only
                ? only.divisions().stream().map(DivisionCode::value).collect(Collectors.joining(" "))
                : "all";
    }
}

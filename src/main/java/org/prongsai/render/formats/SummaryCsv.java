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
    static final List<CsvField> FIELDS = List.of(
            CsvField.number("goal"),
            CsvField.key("guideline"),
            CsvField.word("responsible"),
            CsvField.word("status"),
            CsvField.word("status_label"),
            CsvField.count("divisions_expected"),
            CsvField.count("divisions_answered"),
            CsvField.count("achieved"),
            CsvField.count("in_progress"),
            CsvField.count("not_started"),
            CsvField.count("invalid"),
            CsvField.count("missing"));

    @Override
    public String fileName() {
        return "summary.csv";
    }

    @Override
    public byte[] render(Edition edition) {
        return CsvFile.of(
                FIELDS,
                edition.consolidation().lines().stream()
                        .map(line -> row(line, edition.messages()))
                        .toList(),
                edition);
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

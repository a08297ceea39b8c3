package org.prongsai.render.csv;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.message.Messages;
import org.prongsai.model.AgencyText;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Responsible;
import org.prongsai.model.RollUp;
import org.prongsai.model.Tally;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;

/**
 * {@code summary.csv}: one row for each guideline. {@code responsible} is {@code all} or division codes separated by
 * spaces; {@code status} is a code of the plan, {@code nothing_to_report} or {@code incomplete}; counts are of divisions.
 * The last six counts add up to {@code divisions_expected}; all but {@code missing} are answered. {@code agency_text} is
 * what the agency wrote itself over these answers.
 */
@AutoService(OutputFormat.class)
public final class SummaryCsv implements CsvTable {
    public static final String FILE = "summary.csv";
    /** Says that every division is responsible. */
    public static final String ALL = "all";

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
            CsvField.count("missing"),
            CsvField.count("nothing_to_report"),
            CsvField.text("agency_text"));

    @Override
    public String fileName() {
        return FILE;
    }

    @Override
    public List<CsvField> fields(FieldSpecs asked) {
        return FIELDS;
    }

    @Override
    public List<List<String>> rows(Edition edition) {
        return edition.consolidation().lines().stream()
                .map(line -> row(line, edition.messages()))
                .toList();
    }

    private static List<String> row(GuidelineResult line, Messages messages) {
        String text = line.text().map(AgencyText::text).orElse("");
        return row(line.guideline(), line.tally(), line.rollUp(), text, messages);
    }

    /** One guideline's row. */
    public static List<String> row(Guideline guideline, Tally tally, RollUp rollUp, String text, Messages messages) {
        return List.of(
                guideline.goalLabel(),
                guideline.id().toString(),
                responsible(guideline.responsible()),
                rollUp.code(),
                messages.of(rollUp.label()),
                String.valueOf(tally.expected()),
                String.valueOf(tally.answered()),
                String.valueOf(tally.achieved()),
                String.valueOf(tally.inProgress()),
                String.valueOf(tally.notStarted()),
                String.valueOf(tally.invalid()),
                String.valueOf(tally.missing()),
                String.valueOf(tally.nothingToReport()),
                text);
    }

    private static String responsible(Responsible responsible) {
        return responsible instanceof Responsible.Only only
                ? only.divisions().stream().map(DivisionCode::value).collect(Collectors.joining(" "))
                : ALL;
    }
}

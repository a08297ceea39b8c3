package org.prongsai.render.csv;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.Location;
import org.prongsai.model.CellRef;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.GuidelineId;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;

/** {@code findings.csv}: one row for each finding, worst first. */
@AutoService(OutputFormat.class)
public final class FindingsCsv implements CsvTable {
    public static final String FILE = "findings.csv";

    static final List<CsvField> FIELDS = List.of(
            CsvField.word("severity"),
            CsvField.word("rule"),
            CsvField.text("division"),
            CsvField.text("guideline"),
            CsvField.text("file"),
            CsvField.text("sheet"),
            CsvField.text("cell"),
            CsvField.text("value"),
            CsvField.word("message"),
            CsvField.word("suggestion"));

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
        FindingText words = new FindingText(edition.messages());
        return edition.findings().list().stream()
                .map(finding -> row(finding, words, edition.published()))
                .toList();
    }

    private static List<String> row(Finding finding, FindingText words, boolean published) {
        Optional<CellRef> cell = finding.location().flatMap(Location::cell);
        return List.of(
                finding.severity().code(),
                finding.rule().value(),
                finding.division().map(DivisionCode::value).orElse(""),
                finding.guideline().map(GuidelineId::toString).orElse(""),
                finding.location().map(Location::file).orElse(""),
                cell.map(CellRef::sheet).orElse(""),
                cell.map(CellRef::address).orElse(""),
                finding.value(),
                words.message(finding),
                suggestion(finding, words, published));
    }

    /** What to do, or, where somebody decided otherwise, that and why. */
    private static String suggestion(Finding finding, FindingText words, boolean published) {
        return Stream.of(words.regrading(finding), published ? "" : words.suggestion(finding))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" – "));
    }
}

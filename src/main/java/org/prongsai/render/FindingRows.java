package org.prongsai.render;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingGroup;
import org.prongsai.finding.FindingText;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;

/** The findings in words, in their order. */
public final class FindingRows {
    private final Edition edition;
    private final FindingText words;

    public FindingRows(Edition edition) {
        this.edition = edition;
        this.words = FindingText.shortened(edition.messages());
    }

    public List<EditionView.FindingRow> rows() {
        return FindingGroup.of(edition.findings().list()).stream()
                .map(this::row)
                .toList();
    }

    private EditionView.FindingRow row(FindingGroup group) {
        Finding finding = group.first();
        Optional<CellRef> cell = group.cells().stream().findFirst();
        return new EditionView.FindingRow(
                finding.severity().code(),
                words.severity(finding.severity()),
                finding.rule().value(),
                finding.division()
                        .map(code ->
                                edition.consolidation().plan().division(code).name())
                        .orElse(""),
                group.guidelines().stream().map(GuidelineId::toString).collect(Collectors.joining(", ")),
                group.file().orElse(""),
                cell.map(CellRef::sheet).orElse(""),
                cell.map(CellRef::address).orElse(""),
                words.where(group),
                String.join("\n", group.values()),
                words.message(finding),
                // What is still to be done about it is between the office and its divisions.
                edition.published() ? "" : words.suggestion(finding),
                words.regrading(finding),
                finding.traits().missingForm());
    }

    List<EditionView.SkippedRow> skipped() {
        return edition.findings().skipped().stream()
                .map(skipped -> new EditionView.SkippedRow(
                        skipped.rule().value(),
                        edition.messages().of("rule." + skipped.rule() + ".what"),
                        edition.messages().of(skipped.why())))
                .toList();
    }

    List<EditionView.RegradedRow> regraded() {
        return edition.severities().byRule().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(change -> new EditionView.RegradedRow(
                        change.getKey().value(),
                        edition.messages().of("rule." + change.getKey() + ".what"),
                        words.severity(change.getValue().to()),
                        change.getValue().reason()))
                .toList();
    }
}

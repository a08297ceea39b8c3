package org.prongsai.render;

import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.Place;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;

/** The findings in words, in their order. */
final class FindingRows {
    private final Edition edition;
    private final FindingText words;

    FindingRows(Edition edition) {
        this.edition = edition;
        this.words = new FindingText(edition.messages());
    }

    List<EditionView.FindingRow> rows() {
        return edition.findings().list().stream().map(this::row).toList();
    }

    private EditionView.FindingRow row(Finding finding) {
        Optional<CellRef> cell = finding.place().flatMap(Place::cell);
        return new EditionView.FindingRow(
                finding.severity().code(),
                words.severity(finding.severity()),
                finding.rule().value(),
                finding.division()
                        .map(code ->
                                edition.consolidation().plan().division(code).name())
                        .orElse(""),
                finding.guideline().map(GuidelineId::toString).orElse(""),
                finding.place().map(Place::file).orElse(""),
                cell.map(CellRef::sheet).orElse(""),
                cell.map(CellRef::address).orElse(""),
                words.where(finding),
                finding.value(),
                words.message(finding),
                words.suggestion(finding));
    }
}

package org.prongsai.render.decisions;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionMark;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.layout.DecisionChoice;
import org.prongsai.layout.DecisionColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.render.Edition;
import org.prongsai.render.workbook.InputLink;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;

/**
 * The decisions table's rows: what is found now, as it was found, then what was decided away. A finding about which
 * several things were decided has a row for each: what was typed is kept, also while it can't be applied.
 */
final class DecisionRows {
    private final Edition edition;
    private final SheetWriter writer;
    private final FindingText words;
    private final FindingKeys keys;
    private final Map<FindingKey, List<Decision>> made = new HashMap<>();
    private final Map<FindingKey, Finding> asFound = new LinkedHashMap<>();

    DecisionRows(Edition edition, SheetWriter writer) {
        this.edition = edition;
        this.writer = writer;
        this.words = new FindingText(edition.messages());
        this.keys = new FindingKeys(
                edition.consolidation().plan().round(),
                edition.consolidation().files().stream().map(FileOutcome::file).toList());
        for (DecisionResult result : edition.findings().decided()) {
            result.decision().key().ifPresent(key -> {
                keep(made.computeIfAbsent(key, first -> new ArrayList<>()), result.decision());
                result.finding().ifPresent(finding -> asFound.putIfAbsent(key, finding));
            });
        }
    }

    private static void keep(List<Decision> kept, Decision another) {
        DecisionMark mark = DecisionMark.of(another);
        if (kept.stream().map(DecisionMark::of).noneMatch(mark::equals)) {
            kept.add(another);
        }
    }

    void write() {
        Map<FindingKey, Finding> rows = new LinkedHashMap<>();
        edition.findings().list().stream()
                .filter(finding -> finding.mayBe(FindingUse.DECIDED))
                .forEach(finding -> rows.putIfAbsent(keys.of(finding), finding));
        asFound.forEach(rows::put);
        rows.forEach(this::rows);
    }

    private void rows(FindingKey key, Finding finding) {
        List<Decision> decisions = made.getOrDefault(key, List.of());
        if (decisions.isEmpty()) {
            row(key, finding, Optional.empty());
        }
        decisions.forEach(decision -> row(key, finding, Optional.of(decision)));
    }

    private void row(FindingKey key, Finding finding, Optional<Decision> decision) {
        writer.row(Arrays.stream(DecisionColumn.values())
                .map(column -> cell(column, key, finding, decision))
                .toList());
        int open = Arrays.asList(DecisionColumn.values()).indexOf(DecisionColumn.OPEN) + 1;
        InputLink.on(
                writer, open, file(finding), finding.cell().map(CellRef::sheet).orElse(""), address(finding));
    }

    private SheetWriter.Cell cell(DecisionColumn column, FindingKey key, Finding finding, Optional<Decision> decision) {
        return switch (column) {
            case SEVERITY -> new SheetWriter.Cell(look(finding), words.severity(finding.severity()));
            case DIVISION -> new SheetWriter.Cell(CellLook.TEXT, division(finding));
            case GUIDELINE ->
                new SheetWriter.Cell(
                        CellLook.CENTRED,
                        finding.guideline().map(GuidelineId::toString).orElse(""));
            case OPEN -> InputLink.cell(file(finding), address(finding));
            case WHERE -> new SheetWriter.Cell(CellLook.FINE_PRINT, words.where(finding));
            case VALUE -> new SheetWriter.Cell(CellLook.TEXT, finding.value());
            case MESSAGE -> new SheetWriter.Cell(CellLook.TEXT, words.message(finding));
            case SUGGESTION -> new SheetWriter.Cell(CellLook.TEXT, words.suggestion(finding));
            case DECISION -> new SheetWriter.Cell(CellLook.ENTRY, choice(decision, edition.messages()));
            case NEW_VALUE -> new SheetWriter.Cell(CellLook.ENTRY_TEXT, text(decision, Decision::value));
            case REASON -> new SheetWriter.Cell(CellLook.ENTRY, text(decision, Decision::reason));
            case BY -> new SheetWriter.Cell(CellLook.ENTRY, text(decision, Decision::by));
            case KEY -> new SheetWriter.Cell(CellLook.FINE_PRINT, key.value());
            case MARK ->
                new SheetWriter.Cell(
                        CellLook.FINE_PRINT,
                        text(decision, one -> DecisionMark.of(one).value()));
        };
    }

    private static String text(Optional<Decision> decision, Function<Decision, String> part) {
        return decision.map(part).orElse("");
    }

    private static String file(Finding finding) {
        return finding.location().map(Location::file).orElse("");
    }

    private static String address(Finding finding) {
        return finding.cell().map(CellRef::address).orElse("");
    }

    private static CellLook look(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> CellLook.BAD;
            case WARNING -> CellLook.UNDER_WAY;
            case NOTE -> CellLook.IDLE;
        };
    }

    private String division(Finding finding) {
        return finding.division()
                .map(code -> edition.consolidation().plan().division(code).name())
                .orElse("");
    }

    private static String choice(Optional<Decision> decision, Messages messages) {
        return text(
                decision,
                one -> one.verb()
                        .map(verb -> DecisionChoice.valueOf(verb.name()).label(messages))
                        .orElse(one.choice()));
    }
}

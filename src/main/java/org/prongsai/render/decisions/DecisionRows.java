package org.prongsai.render.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionMark;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.Location;
import org.prongsai.finding.RowSeal;
import org.prongsai.layout.decisions.DecisionChoice;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;
import org.prongsai.render.Edition;
import org.prongsai.render.workbook.InputLink;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;

/** The decisions table's rows, written. */
final class DecisionRows {
    private final Edition edition;
    private final Messages messages;
    private final SheetWriter writer;
    private final FindingText words;
    private final DecisionList list;

    DecisionRows(Edition edition, SheetWriter writer) {
        this.edition = edition;
        this.messages = edition.messages();
        this.writer = writer;
        this.words = FindingText.shortened(messages);
        this.list = new DecisionList(edition);
    }

    /** Whether one of the rows is about what tells of a person. */
    boolean write() {
        List<DecisionRow> rows = list.rows();
        rows.forEach(this::write);
        return rows.stream().anyMatch(DecisionRow::isAboutPerson);
    }

    private void write(DecisionRow row) {
        writer.row(Arrays.stream(DecisionColumn.values())
                .map(column -> cell(column, row))
                .toList());
        int open = Arrays.asList(DecisionColumn.values()).indexOf(DecisionColumn.OPEN) + 1;
        if (!row.isGroup()) {
            row.about()
                    .ifPresent(finding -> InputLink.on(
                            writer,
                            open,
                            file(finding),
                            finding.cell().map(CellRef::sheet).orElse(""),
                            address(finding)));
        }
    }

    private SheetWriter.Cell cell(DecisionColumn column, DecisionRow row) {
        return switch (column) {
            case SEVERITY ->
                new SheetWriter.Cell(
                        row.about().map(DecisionRows::look).orElse(CellLook.IDLE),
                        said(row, finding -> words.severity(finding.severity())));
            case DIVISION -> new SheetWriter.Cell(CellLook.TEXT, division(row));
            case GUIDELINE ->
                new SheetWriter.Cell(
                        CellLook.CENTRED,
                        alone(
                                row,
                                finding -> finding.guideline()
                                        .map(GuidelineId::toString)
                                        .orElse("")));
            case OPEN ->
                row.isGroup() || row.about().isEmpty()
                        ? new SheetWriter.Cell(CellLook.FINE_PRINT, "")
                        : InputLink.cell(
                                file(row.about().get()), address(row.about().get()));
            case WHERE -> new SheetWriter.Cell(CellLook.FINE_PRINT, where(row));
            case VALUE -> new SheetWriter.Cell(CellLook.TEXT, alone(row, list::replaced));
            case MESSAGE -> new SheetWriter.Cell(CellLook.TEXT, message(row));
            case SUGGESTION -> new SheetWriter.Cell(CellLook.TEXT, alone(row, words::suggestion));
            case DECISION -> new SheetWriter.Cell(CellLook.ENTRY, choice(row.decision()));
            case NEW_VALUE -> new SheetWriter.Cell(CellLook.ENTRY_TEXT, row.decided(Decision::value));
            case REASON -> new SheetWriter.Cell(CellLook.ENTRY, row.decided(Decision::reason));
            case BY -> new SheetWriter.Cell(CellLook.ENTRY, row.decided(Decision::by));
            case KEY -> new SheetWriter.Cell(CellLook.FINE_PRINT, row.key());
            case MARK ->
                new SheetWriter.Cell(
                        CellLook.FINE_PRINT,
                        row.decided(one -> DecisionMark.of(one).value()));
            case FILES -> new SheetWriter.Cell(CellLook.FINE_PRINT, row.files().toString());
            case MEMBERS -> new SheetWriter.Cell(CellLook.FINE_PRINT, row.memberKeys());
            case SEAL -> new SheetWriter.Cell(CellLook.FINE_PRINT, seal(row).value());
        };
    }

    /** What is broken stays so: nobody has said yet which finding was meant. */
    private RowSeal seal(DecisionRow row) {
        return row.isMixed()
                ? RowSeal.BROKEN
                : RowSeal.of(row.key(), division(row), where(row), row.files(), row.members());
    }

    private String where(DecisionRow row) {
        return alone(row, words::where);
    }

    private static String said(DecisionRow row, Function<Finding, String> part) {
        return row.about().map(part).orElse("");
    }

    private static String alone(DecisionRow row, Function<Finding, String> part) {
        return row.isGroup() ? "" : said(row, part);
    }

    private String message(DecisionRow row) {
        if (row.about().isEmpty()) {
            return list.inForce(row)
                    .map(file -> messages.of("decisions.in-force", file, row.decided(Decision::value)))
                    .orElseGet(() -> messages.of(row.isMixed() ? "decisions.mixed" : "decisions.gone"));
        }
        Finding finding = row.about().get();
        return row.isGroup()
                ? messages.of(
                        row.isAboutPerson() ? "decisions.group.personal" : "decisions.group",
                        messages.number(row.members().size()),
                        messages.of("rule." + finding.rule() + ".what"))
                : words.message(finding);
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

    private String division(DecisionRow row) {
        return said(
                row,
                finding -> finding.division()
                        .map(code ->
                                edition.consolidation().plan().division(code).name())
                        .orElse(""));
    }

    private String choice(Optional<Decision> decision) {
        return decision.map(one -> one.verb()
                        .map(verb -> DecisionChoice.valueOf(verb.name()).label(messages))
                        .orElse(one.choice()))
                .orElse("");
    }
}

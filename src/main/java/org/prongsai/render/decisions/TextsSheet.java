package org.prongsai.render.decisions;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.finding.RowSeal;
import org.prongsai.finding.TextMark;
import org.prongsai.finding.TextResult;
import org.prongsai.finding.WrittenText;
import org.prongsai.layout.decisions.TextColumn;
import org.prongsai.layout.decisions.TextConfirmation;
import org.prongsai.message.Messages;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.RollUp;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;
import org.prongsai.render.workbook.StatusLooks;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.CellText;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;

/** The sheet for the agency's own texts: what the divisions wrote, and beside it room for the one text to be published. */
final class TextsSheet {
    /** Letters of what the divisions wrote; the rest is in the consolidated workbook. */
    private static final int MAX_LENGTH = 2_000;

    private static final List<TextColumn> COLUMNS = Arrays.asList(TextColumn.values());

    private final Edition edition;
    private final Messages messages;
    private final Map<String, EditionView.OfficialLine> lines;

    TextsSheet(Edition edition) {
        this.edition = edition;
        this.messages = edition.messages();
        this.lines = edition.view().official().stream()
                .flatMap(goal -> goal.lines().stream())
                .collect(Collectors.toMap(EditionView.OfficialLine::id, Function.identity()));
    }

    void write(WorkbookWriter book) {
        EntrySheet<TextColumn> sheet = new EntrySheet<>(book, "texts", COLUMNS, edition);
        new TextRows(edition.consolidation(), edition.findings().texts())
                .rows()
                .forEach(row -> sheet.writer()
                        .row(COLUMNS.stream().map(column -> cell(column, row)).toList()));
        sheet.finish(TextColumn.CONFIRM, List.of(TextConfirmation.STILL_TRUE.label(messages)));
    }

    private SheetWriter.Cell cell(TextColumn column, TextRows.Row row) {
        return switch (column) {
            case GUIDELINE -> new SheetWriter.Cell(CellLook.TEXT, guideline(row));
            case STATUS -> new SheetWriter.Cell(look(row), status(row));
            case DIVISIONS -> new SheetWriter.Cell(CellLook.TEXT, divisions(row));
            case TEXT -> new SheetWriter.Cell(CellLook.ENTRY_TEXT, written(row, WrittenText::text));
            case BY -> new SheetWriter.Cell(CellLook.ENTRY, written(row, WrittenText::by));
            case CONFIRM -> new SheetWriter.Cell(CellLook.ENTRY, row.confirmation());
            case KEY -> new SheetWriter.Cell(CellLook.FINE_PRINT, row.key());
            case BASIS -> new SheetWriter.Cell(CellLook.FINE_PRINT, row.basis());
            case SHOWN -> new SheetWriter.Cell(CellLook.FINE_PRINT, row.shown());
            case MARK -> new SheetWriter.Cell(CellLook.FINE_PRINT, mark(row).value());
            case SEAL -> new SheetWriter.Cell(CellLook.FINE_PRINT, seal(row).value());
        };
    }

    private static String written(TextRows.Row row, Function<WrittenText, String> part) {
        return row.result().map(TextResult::row).map(part).orElse("");
    }

    private static TextMark mark(TextRows.Row row) {
        return WrittenText.markOf(written(row, WrittenText::text), written(row, WrittenText::by), row.confirmation());
    }

    /** What is broken stays so: nobody has said yet which guideline was meant. */
    private RowSeal seal(TextRows.Row row) {
        return row.isUnsound()
                ? RowSeal.BROKEN
                : WrittenText.sealOf(row.key(), guideline(row), row.basis(), row.shown(), mark(row));
    }

    private String guideline(TextRows.Row row) {
        return row.line()
                .map(GuidelineResult::guideline)
                .map(one -> one.id() + " " + one.text())
                .orElseGet(() -> messages.of("texts.nobodys"));
    }

    private String status(TextRows.Row row) {
        String status = row.line()
                .map(GuidelineResult::rollUp)
                .map(RollUp::label)
                .map(messages::of)
                .orElse("");
        String trouble = row.result()
                .map(TextResult::outcome)
                .filter(outcome -> outcome != TextResult.Outcome.APPLIED)
                .map(outcome -> messages.of(
                        "texts." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .orElse("");
        return (status + "\n" + trouble).strip();
    }

    private CellLook look(TextRows.Row row) {
        boolean trouble = row.result()
                .filter(result -> result.outcome() != TextResult.Outcome.APPLIED)
                .isPresent();
        return trouble
                ? CellLook.BAD
                : row.line().map(line -> StatusLooks.of(line.rollUp().kind())).orElse(CellLook.IDLE);
    }

    private String divisions(TextRows.Row row) {
        String all = row.line()
                .map(line -> lines.get(line.guideline().id().toString()))
                .map(line -> String.join("\n", line.details()))
                .orElse("");
        String cut = CellText.shortened(all, MAX_LENGTH);
        return cut.equals(all) ? all : cut + "\n" + messages.of("texts.more");
    }
}

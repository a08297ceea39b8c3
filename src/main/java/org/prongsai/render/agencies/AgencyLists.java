package org.prongsai.render.agencies;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldSpecs;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Plan;
import org.prongsai.render.AnswerRows;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;
import org.prongsai.render.FileRows;
import org.prongsai.render.FindingRows;
import org.prongsai.render.RepairRows;
import org.prongsai.render.workbook.StatusLooks;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.RowChunk;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.StreamedSheet;
import org.prongsai.sheet.write.StreamedWorkbook;

/** The workbook's long lists: every answer, finding, repair and file of every agency. */
final class AgencyLists {
    /** A column's bundle key, after the list's, its own label's where it has one, and its width in average characters. */
    private record Column(String key, String label, int width) {
        Column(String key, int width) {
            this(key, "", width);
        }

        String label(String prefix, Messages messages) {
            return messages.of(label.isEmpty() ? (WHOSE.contains(this) ? key : prefix + "." + key) : label);
        }
    }

    private static final List<Column> WHOSE =
            List.of(new Column("plan.column.agency-name", 30), new Column("plan.column.province", 18));
    private static final List<Column> FINDINGS = List.of(
            new Column("severity", 14),
            new Column("division", 26),
            new Column("guideline", 11),
            new Column("where", 38),
            new Column("value", 36),
            new Column("message", 50),
            new Column("suggestion", 50));
    private static final List<Column> REPAIRS = List.of(
            new Column("division", 26),
            new Column("guideline", 11),
            new Column("where", 44),
            new Column("from", 30),
            new Column("to", 30),
            new Column("why", 40));
    private static final List<Column> FILES = List.of(
            new Column("file", 44),
            new Column("division", 26),
            new Column("saved-by", 22),
            new Column("saved-at", 26),
            new Column("outcome", 16),
            new Column("reason", 50),
            new Column("digest", 40));

    private final Messages messages;
    private final StreamedWorkbook book;
    private final FieldSpecs fields;
    private final int answersOfOne;
    private final StreamedSheet answers;
    private final StreamedSheet findings;
    private final StreamedSheet repairs;
    private final StreamedSheet files;

    AgencyLists(StreamedWorkbook book, Plan plan, Messages messages, SheetHeading head) {
        this.messages = messages;
        this.book = book;
        this.answersOfOne = plan.guidelines().stream()
                .mapToInt(guideline -> plan.expected(guideline).size())
                .sum();
        this.fields = plan.fields();
        this.answers = list(head, "answers", columns(fields));
        this.findings = list(head, "findings", FINDINGS);
        this.repairs = list(head, "repairs", REPAIRS);
        this.files = list(head, "files", FILES);
    }

    private static List<Column> columns(FieldSpecs fields) {
        return Stream.of(
                        Stream.of(
                                new Column("guideline", 10),
                                new Column("division", 26),
                                new Column("status", 22),
                                new Column("as-written", 22)),
                        fields.besideStatus().stream()
                                .map(field -> new Column(
                                        field.key().kebab(),
                                        field.key().labelKey("answers."),
                                        field.widths().workbook())),
                        Stream.of(new Column("where", 44)))
                .flatMap(columns -> columns)
                .toList();
    }

    private StreamedSheet list(SheetHeading head, String prefix, List<Column> columns) {
        List<Column> all = Stream.concat(WHOSE.stream(), columns.stream()).toList();
        return book.sheet(
                messages.of("sheet." + prefix),
                head.list(prefix + ".title"),
                all.stream().map(column -> column.label(prefix, messages)).toList(),
                all.stream().mapToInt(Column::width).toArray());
    }

    /** @param index of the agency in the round: each has as many answers, so that its rows are known before it is read */
    RowChunk.DeflatedRows answers(Edition edition, int index, Owner owner) {
        int first = answers.top() + index % answers.fitting(answersOfOne) * answersOfOne;
        RowChunk chunk = answers.chunk(first);
        AnswerRows rows = new AnswerRows(fields, messages);
        for (GuidelineResult line : edition.consolidation().lines()) {
            String guideline = line.guideline().id().toString();
            line.entries().forEach(expected -> chunk.row(answer(owner, guideline, rows.row(expected))));
        }
        return chunk.made(book.level());
    }

    private static List<SheetWriter.Cell> answer(Owner owner, String guideline, EditionView.AnswerRow answer) {
        List<SheetWriter.Cell> cells = new ArrayList<>(List.of(
                new SheetWriter.Cell(CellLook.CENTRED, guideline),
                new SheetWriter.Cell(CellLook.TEXT, answer.division()),
                new SheetWriter.Cell(StatusLooks.of(answer.kind()), answer.status()),
                new SheetWriter.Cell(CellLook.TEXT, answer.asWritten())));
        answer.fields().forEach(shown -> cells.add(new SheetWriter.Cell(CellLook.TEXT, shown.text())));
        cells.add(new SheetWriter.Cell(CellLook.FINE_PRINT, answer.where()));
        return owner.before(cells.toArray(SheetWriter.Cell[]::new));
    }

    List<List<SheetWriter.Cell>> findings(Edition edition, Owner owner) {
        return new FindingRows(edition)
                .rows().stream()
                        .map(finding -> owner.before(
                                new SheetWriter.Cell(
                                        StatusLooks.ofSeverity(finding.severity()), finding.severityLabel()),
                                new SheetWriter.Cell(CellLook.TEXT, finding.division()),
                                new SheetWriter.Cell(CellLook.CENTRED, finding.guidelines()),
                                new SheetWriter.Cell(CellLook.FINE_PRINT, finding.where()),
                                new SheetWriter.Cell(CellLook.TEXT, finding.values()),
                                new SheetWriter.Cell(CellLook.TEXT, finding.message()),
                                new SheetWriter.Cell(CellLook.TEXT, finding.suggestion())))
                        .toList();
    }

    List<List<SheetWriter.Cell>> repairs(Edition edition, Owner owner) {
        return new RepairRows(edition.consolidation(), messages)
                .rows().stream()
                        .map(repair -> owner.before(
                                new SheetWriter.Cell(CellLook.TEXT, repair.division()),
                                new SheetWriter.Cell(CellLook.CENTRED, repair.guideline()),
                                new SheetWriter.Cell(
                                        CellLook.FINE_PRINT,
                                        messages.of("where.cell", repair.file(), repair.sheet(), repair.cell())),
                                new SheetWriter.Cell(CellLook.TEXT, repair.from()),
                                new SheetWriter.Cell(CellLook.TEXT, repair.meant()),
                                new SheetWriter.Cell(CellLook.TEXT, repair.why())))
                        .toList();
    }

    List<List<SheetWriter.Cell>> files(Edition edition, Owner owner) {
        return new FileRows(edition.consolidation(), messages)
                .rows().stream()
                        .map(file -> owner.before(
                                new SheetWriter.Cell(CellLook.TEXT, file.path()),
                                new SheetWriter.Cell(CellLook.TEXT, file.division()),
                                new SheetWriter.Cell(CellLook.TEXT, file.savedBy()),
                                new SheetWriter.Cell(CellLook.TEXT, file.savedAt()),
                                new SheetWriter.Cell(StatusLooks.ofOutcome(file.kind()), file.outcome()),
                                new SheetWriter.Cell(CellLook.TEXT, file.reason()),
                                new SheetWriter.Cell(CellLook.FINE_PRINT, file.digest())))
                        .toList();
    }

    /** Whose rows these are: the first two cells of each. */
    record Owner(String agency, String province) {
        List<SheetWriter.Cell> before(SheetWriter.Cell... cells) {
            return Stream.concat(
                            Stream.of(
                                    new SheetWriter.Cell(CellLook.TEXT, agency),
                                    new SheetWriter.Cell(CellLook.TEXT, province)),
                            Stream.of(cells))
                    .toList();
        }
    }

    void add(AgencyPart part) throws IOException {
        if (part.answers.isPresent()) {
            answers.append(part.answers.get());
        }
        append(findings, part.findings);
        append(repairs, part.repairs);
        append(files, part.files);
    }

    private void append(StreamedSheet sheet, List<List<SheetWriter.Cell>> rows) throws IOException {
        RowChunk chunk = sheet.chunk(sheet.room(rows.size()));
        rows.forEach(chunk::row);
        sheet.append(chunk.made(book.level()));
    }
}

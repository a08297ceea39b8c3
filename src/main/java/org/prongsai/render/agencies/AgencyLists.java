package org.prongsai.render.agencies;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Line;
import org.prongsai.model.Plan;
import org.prongsai.render.AnswerRows;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionView;
import org.prongsai.render.FileRows;
import org.prongsai.render.FindingRows;
import org.prongsai.render.RepairRows;
import org.prongsai.render.formats.Looks;
import org.prongsai.text.Messages;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;
import org.prongsai.workbook.RowChunk;
import org.prongsai.workbook.StreamedBook;
import org.prongsai.workbook.StreamedSheet;

/** The workbook's long lists: every answer, finding, repair and file of every agency. */
final class AgencyLists {
    /** A column's bundle key, after the list's, and its width in average characters. */
    private record Column(String key, int width) {}

    private static final List<Column> WHOSE =
            List.of(new Column("plan.column.agency-name", 30), new Column("plan.column.province", 18));
    private static final List<Column> ANSWERS = List.of(
            new Column("guideline", 10),
            new Column("division", 26),
            new Column("status", 22),
            new Column("as-written", 22),
            new Column("details", 60),
            new Column("evidence", 32),
            new Column("completed-on", 20),
            new Column("where", 44));
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
    private final StreamedBook book;
    private final int answersOfOne;
    private final StreamedSheet answers;
    private final StreamedSheet findings;
    private final StreamedSheet repairs;
    private final StreamedSheet files;

    AgencyLists(StreamedBook book, Plan plan, Messages messages, SheetHead head) {
        this.messages = messages;
        this.book = book;
        this.answersOfOne = plan.guidelines().stream()
                .mapToInt(guideline -> plan.expected(guideline).size())
                .sum();
        this.answers = list(head, "answers", ANSWERS);
        this.findings = list(head, "findings", FINDINGS);
        this.repairs = list(head, "repairs", REPAIRS);
        this.files = list(head, "files", FILES);
    }

    private StreamedSheet list(SheetHead head, String prefix, List<Column> columns) {
        List<Column> all = Stream.concat(WHOSE.stream(), columns.stream()).toList();
        return book.sheet(
                messages.of("sheet." + prefix),
                head.list(prefix + ".title"),
                all.stream()
                        .map(column -> messages.of(WHOSE.contains(column) ? column.key() : prefix + "." + column.key()))
                        .toList(),
                all.stream().mapToInt(Column::width).toArray());
    }

    /** @param index of the agency in the round: each has as many answers, so that its rows are known before it is read */
    RowChunk.Made answers(Edition edition, int index, Whose whose) {
        int first = answers.top() + index % answers.fitting(answersOfOne) * answersOfOne;
        RowChunk chunk = answers.chunk(first);
        AnswerRows rows = new AnswerRows(messages);
        for (Line line : edition.consolidation().lines()) {
            String guideline = line.guideline().id().toString();
            line.entries().forEach(entry -> chunk.row(answer(whose, guideline, rows.row(entry))));
        }
        return chunk.made(book.level());
    }

    private static List<Page.Cell> answer(Whose whose, String guideline, EditionView.AnswerRow answer) {
        return whose.before(
                new Page.Cell(Look.CENTRED, guideline),
                new Page.Cell(Look.TEXT, answer.division()),
                new Page.Cell(Looks.of(answer.kind()), answer.status()),
                new Page.Cell(Look.TEXT, answer.asWritten()),
                new Page.Cell(Look.TEXT, answer.details()),
                new Page.Cell(Look.TEXT, answer.evidence()),
                new Page.Cell(Look.TEXT, answer.completedOn()),
                new Page.Cell(Look.FINE_PRINT, answer.where()));
    }

    List<List<Page.Cell>> findings(Edition edition, Whose whose) {
        return new FindingRows(edition)
                .rows().stream()
                        .map(finding -> whose.before(
                                new Page.Cell(Looks.ofSeverity(finding.severity()), finding.severityLabel()),
                                new Page.Cell(Look.TEXT, finding.division()),
                                new Page.Cell(Look.CENTRED, finding.guidelines()),
                                new Page.Cell(Look.FINE_PRINT, finding.where()),
                                new Page.Cell(Look.TEXT, finding.values()),
                                new Page.Cell(Look.TEXT, finding.message()),
                                new Page.Cell(Look.TEXT, finding.suggestion())))
                        .toList();
    }

    List<List<Page.Cell>> repairs(Edition edition, Whose whose) {
        return new RepairRows(edition.consolidation(), messages)
                .rows().stream()
                        .map(repair -> whose.before(
                                new Page.Cell(Look.TEXT, repair.division()),
                                new Page.Cell(Look.CENTRED, repair.guideline()),
                                new Page.Cell(
                                        Look.FINE_PRINT,
                                        messages.of("where.cell", repair.file(), repair.sheet(), repair.cell())),
                                new Page.Cell(Look.TEXT, repair.from()),
                                new Page.Cell(Look.TEXT, repair.to()),
                                new Page.Cell(Look.TEXT, repair.why())))
                        .toList();
    }

    List<List<Page.Cell>> files(Edition edition, Whose whose) {
        return new FileRows(edition.consolidation(), messages)
                .rows().stream()
                        .map(file -> whose.before(
                                new Page.Cell(Look.TEXT, file.path()),
                                new Page.Cell(Look.TEXT, file.division()),
                                new Page.Cell(Look.TEXT, file.savedBy()),
                                new Page.Cell(Look.TEXT, file.savedAt()),
                                new Page.Cell(Looks.ofOutcome(file.kind()), file.outcome()),
                                new Page.Cell(Look.TEXT, file.reason()),
                                new Page.Cell(Look.FINE_PRINT, file.digest())))
                        .toList();
    }

    /** Whose rows these are: the first two cells of each. */
    record Whose(String agency, String province) {
        List<Page.Cell> before(Page.Cell... cells) {
            return Stream.concat(
                            Stream.of(new Page.Cell(Look.TEXT, agency), new Page.Cell(Look.TEXT, province)),
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

    private void append(StreamedSheet sheet, List<List<Page.Cell>> rows) throws IOException {
        RowChunk chunk = sheet.chunk(sheet.room(rows.size()));
        rows.forEach(chunk::row);
        sheet.append(chunk.made(book.level()));
    }
}

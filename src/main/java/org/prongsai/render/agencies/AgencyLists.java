package org.prongsai.render.agencies;

import java.io.IOException;
import java.util.ArrayList;
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
        this.answers = book.sheet(
                messages.of("sheet.answers"),
                head.list("answers.title"),
                header(
                        "answers",
                        "guideline",
                        "division",
                        "status",
                        "as-written",
                        "details",
                        "evidence",
                        "completed-on",
                        "where"),
                30,
                18,
                10,
                26,
                22,
                22,
                60,
                32,
                20,
                44);
        this.findings = book.sheet(
                messages.of("sheet.findings"),
                head.list("findings.title"),
                header("findings", "severity", "division", "guideline", "where", "value", "message", "suggestion"),
                30,
                18,
                14,
                26,
                11,
                38,
                36,
                50,
                50);
        this.repairs = book.sheet(
                messages.of("sheet.repairs"),
                head.list("repairs.title"),
                header("repairs", "division", "guideline", "where", "from", "to", "why"),
                30,
                18,
                26,
                11,
                44,
                30,
                30,
                40);
        this.files = book.sheet(
                messages.of("sheet.files"),
                head.list("files.title"),
                header("files", "file", "division", "saved-by", "saved-at", "outcome", "reason", "digest"),
                30,
                18,
                44,
                26,
                22,
                26,
                16,
                50,
                40);
    }

    private List<String> header(String prefix, String... names) {
        List<String> header =
                new ArrayList<>(List.of(messages.of("plan.column.agency-name"), messages.of("plan.column.province")));
        for (String name : names) {
            header.add(messages.of(prefix + "." + name));
        }
        return header;
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
        if (part.answers().isPresent()) {
            answers.append(part.answers().get());
        }
        append(findings, part.findings());
        append(repairs, part.repairs());
        append(files, part.files());
    }

    private void append(StreamedSheet sheet, List<List<Page.Cell>> rows) throws IOException {
        RowChunk chunk = sheet.chunk(sheet.room(rows.size()));
        rows.forEach(chunk::row);
        sheet.append(chunk.made(book.level()));
    }
}

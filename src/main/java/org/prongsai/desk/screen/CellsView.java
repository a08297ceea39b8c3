package org.prongsai.desk.screen;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Entry;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Submission;

/**
 * View of the cells around a finding, as they stand in the file.
 *
 * @param columns letters, with what the column is called
 */
public record CellsView(String file, String sheet, List<CellColumn> columns, List<CellRow> rows) {
    /** Letters that a cell shows: enough to know it again. */
    private static final int MOST = 600;
    /** The same of a cell that nothing was found in. */
    private static final int BESIDE = 90;

    /** A column; {@code marked} is the one that the finding is in. */
    public record CellColumn(String letters, String label, boolean marked) {}

    /** A row with its number. */
    public record CellRow(int number, boolean marked, List<CellText> cells) {}

    /** What stands in a cell. */
    public record CellText(String text, boolean marked) {}

    /** Whether the page offers to open the file. */
    public boolean isOpenable() {
        return ReturnedFiles.isOpenable(file);
    }

    static Optional<CellsView> around(Finding finding, List<FileOutcome> files, Messages messages) {
        return finding.cell()
                .flatMap(cell -> files.stream()
                        .filter(outcome -> finding.location()
                                .filter(place ->
                                        place.file().equals(outcome.file().path()))
                                .isPresent())
                        .flatMap(outcome -> outcome.submitted().stream())
                        .findFirst()
                        .map(Submission::asSent)
                        .flatMap(sent -> around(cell, sent, messages)));
    }

    private static Optional<CellsView> around(CellRef cell, Submission sent, Messages messages) {
        List<Answer> answers = sent.answers();
        return IntStream.range(0, answers.size())
                .filter(at -> answers.get(at).fieldAt(cell).isPresent())
                .boxed()
                .findFirst()
                .map(at -> {
                    Answer own = answers.get(at);
                    List<Answer> near = Stream.of(at - 1, at, at + 1)
                            .filter(one -> one >= 0 && one < answers.size())
                            .map(answers::get)
                            .filter(one -> one.asked().cell().sheet().equals(cell.sheet()))
                            .toList();
                    return new CellsView(
                            sent.file().path(),
                            cell.sheet(),
                            columns(own, cell, messages),
                            near.stream()
                                    .map(answer -> row(answer, cell, answer.equals(own)))
                                    .toList());
                });
    }

    private static List<CellColumn> columns(Answer answer, CellRef cell, Messages messages) {
        CellRef asked = answer.asked().cell();
        return Stream.concat(
                        Stream.of(new CellColumn(
                                CellRef.letters(asked.column()),
                                messages.of("answers.guideline"),
                                asked.column() == cell.column())),
                        answer.entries().stream()
                                .map(entry -> new CellColumn(
                                        CellRef.letters(entry.cell().column()),
                                        messages.of(entry.field().key().labelKey("answers.")),
                                        entry.cell().column() == cell.column())))
                .toList();
    }

    private static CellRow row(Answer answer, CellRef cell, boolean own) {
        Stream<CellText> asked = Stream.of(text(
                answer.guideline() + " " + answer.asked().text(), answer.asked().cell(), cell));
        Stream<CellText> entries = answer.entries().stream().map(entry -> text(shown(entry), entry.cell(), cell));
        return new CellRow(
                answer.asked().cell().row(), own, Stream.concat(asked, entries).toList());
    }

    private static String shown(Entry entry) {
        return entry.value().asWritten();
    }

    private static CellText text(String text, CellRef place, CellRef cell) {
        boolean marked = place.equals(cell);
        int most = marked ? MOST : BESIDE;
        String shown = text.codePointCount(0, text.length()) > most
                ? text.substring(0, text.offsetByCodePoints(0, most)) + "…"
                : text;
        return new CellText(shown, marked);
    }
}

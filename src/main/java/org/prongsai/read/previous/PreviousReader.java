package org.prongsai.read.previous;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prongsai.layout.AnswersColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.RoundProperty;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousEdition;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;

/** Reader of every division's answers from the consolidated workbook of an earlier edition. */
public final class PreviousReader {
    /**
     * The answers by what the sheet of answers is headed.
     *
     * @return empty when the workbook is no consolidated workbook of ours
     * @throws UnreadableWorkbook when it is no workbook at all
     */
    public Optional<PreviousEdition> read(byte[] consolidated) throws UnreadableWorkbook {
        RawWorkbook workbook = new WorkbookReader(FormLayout.SHEET).read(consolidated);
        String round = workbook.marks().getOrDefault(RoundProperty.PROPERTY, "");
        return table(workbook).map(table -> new PreviousEdition(round, answers(table)));
    }

    /** Whether a workbook is a consolidated one that this program wrote. */
    public static boolean isConsolidated(RawWorkbook workbook) {
        return table(workbook).isPresent();
    }

    private static Optional<HeaderTable<AnswersColumn>> table(RawWorkbook workbook) {
        List<AnswersColumn> wanted = Arrays.asList(AnswersColumn.values());
        return workbook.grids().stream()
                .flatMap(grid -> HeaderTable.find(grid, wanted).stream())
                .filter(table -> table.missing(wanted).isEmpty() && isOfAnswers(table))
                .findFirst();
    }

    /** The official table is headed alike, but names no guideline by its id alone. */
    private static boolean isOfAnswers(HeaderTable<AnswersColumn> table) {
        return table.rows().stream()
                .anyMatch(row -> GuidelineId.parse(table.text(row, AnswersColumn.GUIDELINE))
                        .isPresent());
    }

    private static List<PreviousAnswer> answers(HeaderTable<AnswersColumn> table) {
        List<PreviousAnswer> answers = new ArrayList<>();
        for (RawRow row : table.rows()) {
            GuidelineId.parse(table.text(row, AnswersColumn.GUIDELINE))
                    .ifPresent(id -> answers.add(new PreviousAnswer(
                            table.text(row, AnswersColumn.DIVISION),
                            id,
                            table.text(row, AnswersColumn.STATUS),
                            table.text(row, AnswersColumn.DETAILS))));
        }
        return answers;
    }
}

package org.prongsai.read.previous;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.layout.AnswersColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.layout.OfficialColumn;
import org.prongsai.layout.RoundProperty;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.PlanWords;
import org.prongsai.read.table.HeaderTable;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawRow;
import org.prongsai.sheet.RawWorkbook;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.any.WorkbookReader;
import org.prongsai.thai.ThaiText;

/**
 * Reader of an earlier edition from its consolidated workbook, for one of a time before editions said themselves, in codes,
 * what they hold: everything is known by what it is called.
 */
public final class PreviousReader {
    private static final List<AnswersColumn> ANSWERS = Arrays.asList(AnswersColumn.values());
    private static final List<OfficialColumn> OFFICIAL = Arrays.asList(OfficialColumn.values());
    /** What the table of a plan of one level lacks, and of one that asks no details. */
    private static final Set<OfficialColumn> NOT_IN_EVERY_PLAN = Set.of(OfficialColumn.GOAL, OfficialColumn.DETAILS);
    /** Between the organisation and the round in a sheet's heading. */
    private static final String GAP = "  ";

    /**
     * The answers by what the sheet of answers is headed.
     *
     * @return empty when the workbook is no consolidated workbook of ours
     * @throws UnreadableWorkbook when it is no workbook at all
     */
    public Optional<EarlierEdition> read(byte[] consolidated) throws UnreadableWorkbook {
        RawWorkbook workbook = new WorkbookReader(FormLayout.SHEET).read(consolidated);
        String round = workbook.marks().getOrDefault(RoundProperty.PROPERTY, "");
        KnownWords words = KnownWords.of(workbook.marks(), PlanWords.USUAL);
        return table(workbook, words).map(table -> edition(workbook, round, words, answers(table)));
    }

    private static EarlierEdition edition(
            RawWorkbook workbook, String round, KnownWords words, List<EarlierEdition.Answer> answers) {
        Optional<RawGrid> official = workbook.grids().stream()
                .filter(grid -> officialTable(grid, words).isPresent())
                .findFirst();
        return new EarlierEdition(
                true,
                official.map(PreviousReader::organisation).orElse(""),
                round,
                official.flatMap(grid -> officialTable(grid, words))
                        .map(PreviousReader::guidelines)
                        .orElse(List.of()),
                answers.stream()
                        .map(EarlierEdition.Answer::division)
                        .distinct()
                        .map(name -> new EarlierEdition.Division("", name))
                        .toList(),
                List.of(),
                answers);
    }

    /**
     * Whether a workbook is a consolidated one that this program wrote.
     *
     * @param planned words of the plan
     */
    public static boolean isConsolidated(RawWorkbook workbook, PlanWords planned) {
        return table(workbook, KnownWords.of(workbook.marks(), planned)).isPresent();
    }

    private static Optional<HeaderTable<AnswersColumn>> table(RawWorkbook workbook, KnownWords words) {
        return workbook.grids().stream()
                .flatMap(grid -> HeaderTable.find(grid, ANSWERS, words).stream())
                .filter(table -> table.missing(ANSWERS).isEmpty() && isOfAnswers(table))
                .findFirst();
    }

    /** The official table is headed alike, but names no guideline by its id alone. */
    private static boolean isOfAnswers(HeaderTable<AnswersColumn> table) {
        return table.rows().stream()
                .anyMatch(row -> GuidelineId.parseNumbered(table.text(row, AnswersColumn.GUIDELINE))
                        .isPresent());
    }

    private static List<EarlierEdition.Answer> answers(HeaderTable<AnswersColumn> table) {
        List<EarlierEdition.Answer> answers = new ArrayList<>();
        for (RawRow row : table.rows()) {
            GuidelineId.parseNumbered(table.text(row, AnswersColumn.GUIDELINE))
                    .ifPresent(id -> answers.add(new EarlierEdition.Answer(
                            id.toString(),
                            table.text(row, AnswersColumn.DIVISION),
                            "",
                            table.text(row, AnswersColumn.STATUS),
                            table.text(row, AnswersColumn.DETAILS))));
        }
        return answers;
    }

    private static Optional<HeaderTable<OfficialColumn>> officialTable(RawGrid grid, KnownWords words) {
        return HeaderTable.find(grid, OFFICIAL, words)
                .filter(table -> NOT_IN_EVERY_PLAN.containsAll(table.missing(OFFICIAL)));
    }

    /** In the table a guideline's id stands before its text. */
    private static List<EarlierEdition.Guideline> guidelines(HeaderTable<OfficialColumn> table) {
        List<EarlierEdition.Guideline> guidelines = new ArrayList<>();
        for (RawRow row : table.rows()) {
            String[] parts = table.text(row, OfficialColumn.GUIDELINE).strip().split("\\s+", 2);
            if (parts.length == 2) {
                GuidelineId.parseNumbered(parts[0])
                        .ifPresent(id ->
                                guidelines.add(new EarlierEdition.Guideline(id.toString(), ThaiText.key(parts[1]))));
            }
        }
        return guidelines;
    }

    private static String organisation(RawGrid official) {
        return official.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value().text())
                .filter(text -> text.contains(GAP))
                .findFirst()
                .map(text -> text.substring(0, text.indexOf(GAP)).strip())
                .orElse("");
    }
}

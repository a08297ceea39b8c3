package org.prongsai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.NothingToReport;
import org.prongsai.message.Messages;
import org.prongsai.model.CellRef;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Status;
import org.prongsai.sheet.write.CellLook;
import org.prongsai.sheet.write.SheetWriter;
import org.prongsai.sheet.write.WorkbookWriter;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/**
 * The hidden sheet of lists: choices of the drop-down (which refers to them by name, for Excel takes no more than 255
 * characters of choices in itself) and what the formulas compare with.
 */
final class ListSheet {
    /** A backslash is one where patterns are regular expressions, as LibreOffice can be told and POI does. */
    static final String WILDCARDS = "*?~\\";

    static final char NO_WILDCARD = '¤';

    private static final int CHOICES = 0;

    private final Plan plan;
    private final List<List<Object>> columns = new ArrayList<>();
    private final OwnLists own;

    /** @param guidelines the form's */
    ListSheet(Plan plan, List<Guideline> guidelines, CheckColumns checks, Messages messages) {
        this.plan = plan;
        List<String> choices = new ArrayList<>(plan.statuses().labels());
        choices.add(NothingToReport.CONFIRMED.label(messages));
        List<String> nothing = Arrays.stream(Language.values())
                .map(language -> ThaiText.squeezed(NothingToReport.CONFIRMED.label(new Messages(language))))
                .toList();
        List<List<String>> usual = List.of(
                choices,
                wordings(Progress.ACHIEVED),
                wordings(Progress.IN_PROGRESS),
                wordings(Progress.NOT_STARTED),
                nothing,
                guidelines.stream()
                        .map(guideline ->
                                ThaiText.squeezed(plan.goalOf(guideline.id()).text()))
                        .toList(),
                guidelines.stream()
                        .map(guideline -> ThaiText.squeezed(guideline.text()))
                        .toList(),
                guidelines.stream().map(guideline -> guideline.id().toString()).toList(),
                AnswerLimits.NONE);
        usual.forEach(list -> columns.add(List.copyOf(list)));
        this.own = new OwnLists(plan, guidelines, checks.own(), columns.size(), messages);
        columns.addAll(own.lists());
    }

    /** Those of the plan's own columns. */
    OwnLists own() {
        return own;
    }

    private List<String> wordings(Progress progress) {
        return plan.statuses().statuses().stream()
                .filter(status -> status.progress() == progress)
                .flatMap(ListSheet::wordings)
                .distinct()
                .toList();
    }

    static Stream<String> wordings(Status status) {
        return Stream.concat(Stream.of(status.label()), status.aliases().stream())
                .flatMap(wording -> Stream.of(ThaiText.squeezed(wording), ThaiText.key(wording)))
                .map(ListSheet::withoutWildcards);
    }

    static String withoutWildcards(String text) {
        return text.replaceAll("[" + Pattern.quote(WILDCARDS) + "]", String.valueOf(NO_WILDCARD));
    }

    /** The wordings of what counts as that. */
    String wordingsOf(Progress progress) {
        return range(
                switch (progress) {
                    case ACHIEVED -> 1;
                    case IN_PROGRESS -> 2;
                    case NOT_STARTED -> 3;
                });
    }

    String nothing() {
        return range(4);
    }

    /** What says nothing. */
    String none() {
        return range(8);
    }

    /** The goal's text of the guideline with an id. */
    String goal(String id) {
        return ofGuideline(range(5), id);
    }

    /** The text of the guideline with an id. */
    String guideline(String id) {
        return ofGuideline(range(6), id);
    }

    /** By its id and not by its place, for rows are sorted. */
    String ofGuideline(String list, String id) {
        return "INDEX(" + list + ",MATCH(" + id + "&\"\"," + range(7) + ",0))";
    }

    private static String cell(int column, int index) {
        return FormLayout.LIST_SHEET + "!$" + CellRef.letters(column + 1) + "$" + (index + 1);
    }

    /** A column of it, by a name: a formula that names no other sheet is shared by its rows. */
    private static String range(int column) {
        return column == CHOICES ? FormLayout.STATUS_LIST : FormLayout.LIST_NAME + column;
    }

    private String cells(int column) {
        return cell(column, 0) + ":$" + CellRef.letters(column + 1) + "$"
                + columns.get(column).size();
    }

    private static void put(SheetWriter writer, int column, Object said) {
        if (said instanceof Double number) {
            writer.put(column, CellLook.SUBTITLE, "");
            writer.poi().getRow(writer.row() - 1).getCell(column - 1).setCellValue(number);
        } else {
            writer.put(column, CellLook.SUBTITLE, said.toString());
        }
    }

    void write(WorkbookWriter book) {
        SheetWriter writer = book.page(FormLayout.LIST_SHEET);
        int rows = columns.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < rows; i++) {
            writer.gap();
            for (int column = 0; column < columns.size(); column++) {
                if (i < columns.get(column).size()) {
                    put(writer, column + 1, columns.get(column).get(i));
                }
            }
        }
        book.poi().setSheetVisibility(book.poi().getSheetIndex(writer.poi()), SheetVisibility.HIDDEN);
        for (int column = 0; column < columns.size(); column++) {
            Name name = book.poi().createName();
            name.setNameName(range(column));
            name.setRefersToFormula(cells(column));
        }
    }
}

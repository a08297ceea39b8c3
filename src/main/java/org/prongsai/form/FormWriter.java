package org.prongsai.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.RoundText;
import org.prongsai.layout.Stamp;
import org.prongsai.model.Division;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.text.Messages;
import org.prongsai.text.ThaiDates;
import org.prongsai.workbook.Book;
import org.prongsai.workbook.Look;
import org.prongsai.workbook.Page;

/** Writes a division's form. */
public final class FormWriter {
    private static final int LEAST_ROW_HEIGHT = 70;

    private final Plan plan;
    private final Messages messages;

    public FormWriter(Plan plan, Messages messages) {
        this.plan = plan;
        this.messages = messages;
    }

    /** The form as an .xlsx file. */
    public byte[] write(Division division) {
        String title = messages.of("form.title");
        try (Book book =
                new Book(title, plan.organisation().name(), plan.round().start())) {
            Page page = book.page(
                    FormLayout.SHEET,
                    Arrays.stream(FormColumn.values())
                            .mapToInt(FormColumn::width)
                            .toArray());
            banner(page, division);
            table(page, division);
            page.frozenBelow(FormLayout.HEADER_ROW).printed(FormLayout.HEADER_ROW, messages.of("page.footer"));
            stamp(book, division);
            statusList(book, page.poi());
            return book.toBytes();
        }
    }

    private void banner(Page page, Division division) {
        page.line(Look.TITLE, messages.of("form.title"));
        page.line(Look.SUBTITLE, plan.organisation().name() + "  " + RoundText.full(plan.round(), messages));
        page.line(Look.SECTION, messages.of("form.division", division.name()));
        page.line(
                Look.NOTICE, messages.of("form.due", ThaiDates.full(plan.round().due(), messages.language())));
        page.line(Look.SUBTITLE, messages.of("form.how"));
        page.line(
                Look.SUBTITLE,
                plan.organisation().contact().isEmpty()
                        ? ""
                        : messages.of("form.contact", plan.organisation().contact()));
        page.row(
                Look.HEADER,
                Arrays.stream(FormColumn.values())
                        .map(column -> column.label(messages))
                        .toList());
        if (page.row() != FormLayout.HEADER_ROW) {
            throw new IllegalStateException("the header is where the layout says");
        }
    }

    private void table(Page page, Division division) {
        List<Guideline> guidelines = plan.guidelinesOf(division);
        for (Goal goal : plan.goals()) {
            List<Guideline> ofGoal = guidelines.stream()
                    .filter(guideline -> guideline.id().goal() == goal.number())
                    .toList();
            if (!ofGoal.isEmpty()) {
                band(page, goal);
                ofGoal.forEach(guideline -> row(page, guideline));
            }
        }
    }

    private void band(Page page, Goal goal) {
        String text = messages.of("form.goal", goal.number(), goal.text());
        List<String> cells = new ArrayList<>(Collections.nCopies(FormColumn.values().length, ""));
        cells.set(0, text);
        page.row(Look.BAND, cells);
        int width =
                Arrays.stream(FormColumn.values()).mapToInt(FormColumn::width).sum();
        page.height(page.height(Look.BAND, text, 1) * FormColumn.GUIDELINE_ID.width() / width + 24);
        page.mergeAcross(1, FormColumn.values().length);
    }

    private void row(Page page, Guideline guideline) {
        List<Page.Cell> cells = new ArrayList<>();
        cells.add(new Page.Cell(Look.CENTRED, guideline.id().toString()));
        cells.add(new Page.Cell(Look.TEXT, guideline.text()));
        while (cells.size() < FormColumn.values().length) {
            cells.add(new Page.Cell(Look.ENTRY, ""));
        }
        page.row(cells);
        page.height(
                Math.max(LEAST_ROW_HEIGHT, page.height(Look.TEXT, guideline.text(), FormColumn.GUIDELINE.position())));
    }

    private void stamp(Book book, Division division) {
        Page page = book.page(FormLayout.STAMP_SHEET, 20, 70);
        Stamp.of(plan, division).rows().forEach(row -> page.row(Look.TEXT, List.of(row.key(), row.value())));
        hide(book, page.poi(), SheetVisibility.VERY_HIDDEN);
    }

    /** A drop-down refers to a named range: Excel takes no more than 255 characters of choices in the drop-down itself. */
    private void statusList(Book book, XSSFSheet form) {
        Page page = book.page(FormLayout.LIST_SHEET, 40);
        List<String> labels = plan.statuses().labels();
        labels.forEach(label -> page.row(Look.TEXT, List.of(label)));
        hide(book, page.poi(), SheetVisibility.HIDDEN);
        Name name = book.poi().createName();
        name.setNameName(FormLayout.STATUS_LIST);
        name.setRefersToFormula(FormLayout.LIST_SHEET + "!$A$1:$A$" + labels.size());
        DataValidationHelper helper = form.getDataValidationHelper();
        int column = FormColumn.STATUS.position() - 1;
        DataValidation choice = helper.createValidation(
                helper.createFormulaListConstraint(FormLayout.STATUS_LIST),
                new CellRangeAddressList(FormLayout.HEADER_ROW, form.getLastRowNum(), column, column));
        choice.setShowErrorBox(true);
        choice.createErrorBox(messages.of("form.status.error.title"), messages.of("form.status.error"));
        choice.setShowPromptBox(true);
        choice.createPromptBox(messages.of("form.status.prompt.title"), messages.of("form.status.prompt"));
        form.addValidationData(choice);
    }

    private static void hide(Book book, XSSFSheet sheet, SheetVisibility visibility) {
        book.poi().setSheetVisibility(book.poi().getSheetIndex(sheet), visibility);
    }
}

package org.prongsai.form;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTDataValidation;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STDataValidationErrorStyle;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.model.Guideline;
import org.prongsai.sheet.write.CellText;

/**
 * Data validations of a form: what a cell says when it is entered, and what it refuses. Texts that are not the
 * official's are guarded by a validation that refuses typing, not by sheet protection: Excel switches spell check and
 * sorting off in a protected sheet, and both are wanted here.
 */
final class DataValidations {
    /** What Excel lets a cell say, and how long it lets its title be. */
    private static final int MAX_PROMPT_LENGTH = 255;

    private static final int MAX_TITLE_LENGTH = 32;
    /** Enough to know it by: a form shall stay small. */
    private static final int MAX_GUIDELINE_LENGTH = 150;

    private static final String ARROW = " ▶ ";

    private final FormColumns columns;
    private final List<Guideline> guidelines;
    private final Messages messages;

    /** @param guidelines of the form, one for each of the rows */
    DataValidations(FormColumns columns, List<Guideline> guidelines, Messages messages) {
        this.columns = columns;
        this.guidelines = guidelines;
        this.messages = messages;
    }

    void write(XSSFSheet sheet, List<Integer> rows) {
        columns.entries().forEach(column -> entry(sheet, rows, column));
        refuse(
                sheet,
                rows,
                columns.position(FormColumn.GUIDELINE_ID),
                columns.position(FormColumn.GUIDELINE),
                messages);
        refuse(sheet, rows, columns.check(), columns.check(), messages);
        withoutDefaults(sheet);
    }

    /** That what is wrong is stopped need not be said of each. */
    private static void withoutDefaults(XSSFSheet sheet) {
        sheet.getCTWorksheet().getDataValidations().getDataValidationList().stream()
                .filter(CTDataValidation::isSetErrorStyle)
                .filter(validation -> validation.getErrorStyle() == STDataValidationErrorStyle.STOP)
                .forEach(CTDataValidation::unsetErrorStyle);
    }

    /** The status is chosen first, so that its cells say whose row it is: on a phone the guideline may be out of sight. */
    private void entry(XSSFSheet sheet, List<Integer> rows, FormColumn column) {
        int position = columns.position(column);
        String prompt = "form." + column.field().kebab() + ".prompt";
        String title = messages.of(prompt + ".title");
        String text = messages.of(prompt);
        if (!column.equals(FormColumn.STATUS)) {
            entry(sheet, column, cells(rows, position, position), title, text);
            return;
        }
        for (int i = 0; i < rows.size(); i++) {
            Guideline guideline = guidelines.get(i);
            String about = guideline.id() + "  " + title;
            int room = Math.min(MAX_GUIDELINE_LENGTH, MAX_PROMPT_LENGTH - text.length() - ARROW.length());
            // Not every program takes a line's end there.
            String oneLine = guideline.text().strip().replaceAll("\\s+", " ");
            entry(
                    sheet,
                    column,
                    cells(List.of(rows.get(i)), position, position),
                    CellText.shortened(about, MAX_TITLE_LENGTH),
                    CellText.shortened(oneLine, room) + ARROW + text);
        }
    }

    private void entry(XSSFSheet sheet, FormColumn column, CellRangeAddressList cells, String title, String prompt) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidationConstraint allowed =
                switch (columns.field(column).orElseThrow().type()) {
                    case STATUS -> helper.createFormulaListConstraint(FormLayout.STATUS_LIST);
                    case TEXT, DATE -> helper.createCustomConstraint("TRUE");
                };
        DataValidation validation = helper.createValidation(allowed, cells);
        validation.setShowPromptBox(true);
        validation.createPromptBox(title, prompt);
        if (column.equals(FormColumn.STATUS)) {
            validation.setShowErrorBox(true);
            validation.createErrorBox(messages.of("form.status.error.title"), messages.of("form.status.error"));
        }
        sheet.addValidationData(validation);
    }

    /** Lets nothing be typed into columns {@code from} to {@code to}. */
    static void refuse(XSSFSheet sheet, List<Integer> rows, int from, int to, Messages messages) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(helper.createCustomConstraint("FALSE"), cells(rows, from, to));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(false);
        validation.createErrorBox(messages.of("form.guard.error.title"), messages.of("form.guard.error"));
        sheet.addValidationData(validation);
    }

    /** Rows that follow each other go into one range. */
    private static CellRangeAddressList cells(List<Integer> rows, int fromColumn, int toColumn) {
        CellRangeAddressList cells = new CellRangeAddressList();
        int start = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || rows.get(i) != rows.get(i - 1) + 1) {
                cells.addCellRangeAddress(rows.get(start) - 1, fromColumn - 1, rows.get(i - 1) - 1, toColumn - 1);
                start = i;
            }
        }
        return cells;
    }
}

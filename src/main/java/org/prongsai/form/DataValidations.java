package org.prongsai.form;

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
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.Plan;

/**
 * Data validations of a form: what a cell says when it is entered, and what it refuses. Texts that are not the
 * official's are guarded by a validation that refuses typing, not by sheet protection: Excel switches spell check and
 * sorting off in a protected sheet, and both are wanted here.
 */
final class DataValidations {
    private static final int FIRST_ROW = FormLayout.HEADER_ROW + 1;

    private final FormColumns columns;
    private final OwnLists lists;
    private final ColumnText texts;
    private final Messages messages;

    DataValidations(Plan plan, OwnLists lists, Messages messages) {
        this.columns = FormColumns.of(plan);
        this.lists = lists;
        this.texts = new ColumnText(plan, messages);
        this.messages = messages;
    }

    /**
     * Writes the same for every row of the table, those of the goals among them: a row that is sorted leaves its
     * validations where it stood.
     *
     * @param last row of the table, from 1
     */
    void write(XSSFSheet sheet, int last) {
        for (FormColumn column : columns.entries()) {
            columns.field(column)
                    .filter(field -> field.own().isPresent())
                    .ifPresentOrElse(field -> own(sheet, last, column, field), () -> entry(sheet, last, column));
        }
        refuse(
                sheet,
                last,
                columns.position(FormColumn.GUIDELINE_ID),
                columns.position(FormColumn.GUIDELINE),
                messages);
        columns.given()
                .forEach(column -> refuse(sheet, last, columns.position(column), columns.position(column), messages));
        refuse(sheet, last, columns.check(), columns.check(), messages);
        withoutDefaults(sheet);
    }

    /** That what is wrong is stopped need not be said of each. */
    private static void withoutDefaults(XSSFSheet sheet) {
        sheet.getCTWorksheet().getDataValidations().getDataValidationList().stream()
                .filter(CTDataValidation::isSetErrorStyle)
                .filter(validation -> validation.getErrorStyle() == STDataValidationErrorStyle.STOP)
                .forEach(CTDataValidation::unsetErrorStyle);
    }

    private void entry(XSSFSheet sheet, int last, FormColumn column) {
        int position = columns.position(column);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean status = column.equals(FormColumn.STATUS);
        DataValidationConstraint allowed = status
                ? helper.createFormulaListConstraint(FormLayout.STATUS_LIST)
                : helper.createCustomConstraint(hasNumber());
        DataValidation validation = helper.createValidation(allowed, cells(last, position, position));
        String prompt = "form." + column.field().kebab() + ".prompt";
        says(validation, messages.of(prompt + ".title"), messages.of(prompt));
        stops(sheet, validation, status ? "form.status.error" : "form.guard.error");
    }

    /** One of a list is chosen from it; several can't be, and what else is typed the check looks at. */
    private void own(XSSFSheet sheet, int last, FormColumn column, FieldSpec field) {
        int position = columns.position(column);
        DataValidationHelper helper = sheet.getDataValidationHelper();
        boolean one = field.type() == FieldType.CHOICE || field.type() == FieldType.YES_NO;
        DataValidationConstraint allowed = one
                ? helper.createFormulaListConstraint(lists.labels(field.key()))
                : helper.createCustomConstraint(hasNumber());
        DataValidation validation = helper.createValidation(allowed, cells(last, position, position));
        says(validation, texts.promptTitle(field), texts.prompt(field));
        stops(sheet, validation, one ? "form.own.error" : "form.guard.error");
    }

    private static void says(DataValidation validation, String title, String text) {
        validation.setShowPromptBox(true);
        validation.createPromptBox(title, text);
    }

    private void stops(XSSFSheet sheet, DataValidation validation, String error) {
        validation.setShowErrorBox(true);
        validation.createErrorBox(messages.of(error + ".title"), messages.of(error));
        sheet.addValidationData(validation);
    }

    /** Whether a row is a guideline's: Enter leads from the last of a goal into the next goal's row, where nothing is read. */
    private String hasNumber() {
        return "$" + CellRef.letters(columns.position(FormColumn.GUIDELINE_ID)) + FIRST_ROW + "<>\"\"";
    }

    /** Lets nothing be typed into columns {@code from} to {@code to}. */
    static void refuse(XSSFSheet sheet, int last, int from, int to, Messages messages) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        DataValidation validation =
                helper.createValidation(helper.createCustomConstraint("FALSE"), cells(last, from, to));
        validation.setShowErrorBox(true);
        validation.setEmptyCellAllowed(false);
        validation.createErrorBox(messages.of("form.guard.error.title"), messages.of("form.guard.error"));
        sheet.addValidationData(validation);
    }

    private static CellRangeAddressList cells(int last, int fromColumn, int toColumn) {
        return new CellRangeAddressList(FormLayout.HEADER_ROW, last - 1, fromColumn - 1, toColumn - 1);
    }
}

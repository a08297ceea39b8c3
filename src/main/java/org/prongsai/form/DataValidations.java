package org.prongsai.form;

import java.util.List;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationHelper;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;

/**
 * Data validations of a form: what a cell says when it is entered, and what it refuses. Texts that are not the
 * official's are guarded by a validation that refuses typing, not by sheet protection: Excel switches spell check and
 * sorting off in a protected sheet, and both are wanted here.
 */
final class DataValidations {
    private final Messages messages;

    DataValidations(Messages messages) {
        this.messages = messages;
    }

    void write(XSSFSheet sheet, List<Integer> rows) {
        DataValidationHelper helper = sheet.getDataValidationHelper();
        entry(sheet, rows, FormColumn.STATUS, helper.createFormulaListConstraint(FormLayout.STATUS_LIST), "status");
        DataValidationConstraint anything = helper.createCustomConstraint("TRUE");
        entry(sheet, rows, FormColumn.DETAILS, anything, "details");
        entry(sheet, rows, FormColumn.EVIDENCE, anything, "evidence");
        entry(sheet, rows, FormColumn.COMPLETED_ON, anything, "completed-on");
        refuse(sheet, rows, FormColumn.GUIDELINE_ID.position(), FormColumn.GUIDELINE.position(), messages);
        refuse(sheet, rows, FormLayout.CHECK_COLUMN, FormLayout.CHECK_COLUMN, messages);
    }

    private void entry(
            XSSFSheet sheet, List<Integer> rows, FormColumn column, DataValidationConstraint allowed, String key) {
        DataValidation validation = sheet.getDataValidationHelper()
                .createValidation(allowed, cells(rows, column.position(), column.position()));
        validation.setShowPromptBox(true);
        validation.createPromptBox(
                messages.of("form." + key + ".prompt.title"), messages.of("form." + key + ".prompt"));
        validation.setShowErrorBox(true);
        validation.createErrorBox(messages.of("form.status.error.title"), messages.of("form.status.error"));
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

package org.prongsai.form;

import java.util.List;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * Conditional formats of a form, which paint what is wrong and what is done: by the hidden checks, so that pasting over
 * a cell does not wash it off.
 */
final class ConditionalFormats {
    private static final String WRONG = "FBD5D0";
    private static final String DONE = "DDF1E1";
    private static final String OPEN = "F1F3F5";

    private final XSSFSheet sheet;
    private final int lastRow;

    private ConditionalFormats(XSSFSheet sheet, int lastRow) {
        this.sheet = sheet;
        this.lastRow = lastRow;
    }

    static void write(XSSFSheet sheet, int lastRow) {
        ConditionalFormats painting = new ConditionalFormats(sheet, lastRow);
        painting.wrong(FormColumn.STATUS.position(), CheckColumn.STATUS_MISSING, CheckColumn.STATUS_NOT_LISTED);
        painting.wrong(
                FormColumn.DETAILS.position(),
                CheckColumn.DETAILS_MISSING,
                CheckColumn.DETAILS_SHORT,
                CheckColumn.DETAILS_COPIED);
        painting.wrong(FormColumn.EVIDENCE.position(), CheckColumn.EVIDENCE_MISSING, CheckColumn.EVIDENCE_LINK);
        painting.wrong(
                FormColumn.COMPLETED_ON.position(), CheckColumn.COMPLETION_UNREADABLE, CheckColumn.COMPLETION_OUTSIDE);
        painting.wrong(FormLayout.CHECK_COLUMN, CheckColumn.FAULTS);
        String filled = first(CheckColumn.FILLED);
        painting.paint(FormLayout.CHECK_COLUMN, "AND(" + filled + "=1," + first(CheckColumn.FAULTS) + "=0)", DONE);
        painting.paint(FormLayout.CHECK_COLUMN, "AND(ISNUMBER(" + filled + ")," + filled + "=0)", OPEN);
    }

    private void wrong(int column, CheckColumn... checks) {
        String sum = String.join(
                "+", List.of(checks).stream().map(ConditionalFormats::first).toList());
        paint(column, sum + ">0", WRONG);
    }

    /** A check in the first row of the table; the rule carries it down. */
    private static String first(CheckColumn column) {
        return "$" + column.letters() + (FormLayout.HEADER_ROW + 1);
    }

    private void paint(int column, String condition, String colour) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(WorkbookWriter.colour(colour));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] range = {new CellRangeAddress(FormLayout.HEADER_ROW, lastRow - 1, column - 1, column - 1)};
        formatting.addConditionalFormatting(range, rule);
    }
}

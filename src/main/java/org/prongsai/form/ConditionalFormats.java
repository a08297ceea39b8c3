package org.prongsai.form;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PatternFormatting;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFConditionalFormattingRule;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFSheetConditionalFormatting;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
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
    private final CheckColumns checks;
    private final int lastRow;

    private ConditionalFormats(XSSFSheet sheet, CheckColumns checks, int lastRow) {
        this.sheet = sheet;
        this.checks = checks;
        this.lastRow = lastRow;
    }

    static void write(XSSFSheet sheet, FormColumns columns, CheckColumns checks, int lastRow) {
        ConditionalFormats painting = new ConditionalFormats(sheet, checks, lastRow);
        for (FormColumn column : columns.entries()) {
            painting.wrong(
                    columns.position(column),
                    checks.list().stream()
                            .filter(check -> check.isPainted() && check.field().equals(Optional.of(column.field())))
                            .toList());
        }
        painting.wrong(columns.check(), List.of(CheckColumn.FAULTS));
        String filled = painting.first(CheckColumn.FILLED);
        painting.paint(columns.check(), "AND(" + filled + "=1," + painting.first(CheckColumn.FAULTS) + "=0)", DONE);
        painting.paint(columns.check(), "AND(ISNUMBER(" + filled + ")," + filled + "=0)", OPEN);
    }

    private void wrong(int column, List<CheckColumn> faults) {
        String sum = String.join("+", faults.stream().map(this::first).toList());
        paint(column, sum + ">0", WRONG);
    }

    /** A check in the first row of the table; the rule carries it down. */
    private String first(CheckColumn column) {
        return "$" + checks.letters(column) + (FormLayout.HEADER_ROW + 1);
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

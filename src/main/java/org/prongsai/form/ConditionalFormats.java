package org.prongsai.form;

import java.util.Arrays;
import java.util.List;
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
    /** Of a column that is not asked of the row's guideline. */
    private static final String NOT_ASKED = "DDE1E4";

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
            painting.wrong(checks.faultsOf(column.field()), columns.position(column));
        }
        for (OwnCheck check : checks.own()) {
            String fault = check.ref(OwnCheck.Step.FAULT, FormLayout.HEADER_ROW + 1);
            int place = columns.position(new FormColumn(check.field().key()));
            painting.paint(fault + ">0", WRONG, place);
            if (!check.column().guidelines().isEmpty()) {
                painting.paint(fault + "<0", NOT_ASKED, place);
            }
        }
        // The number is in sight where the check may not be.
        int[] row = {columns.position(FormColumn.GUIDELINE_ID), columns.check()};
        painting.wrong(List.of(CheckColumn.FAULTS), row);
        String filled = painting.first(CheckColumn.FILLED);
        painting.paint("AND(" + filled + "=1," + painting.first(CheckColumn.FAULTS) + "=0)", DONE, row);
        painting.paint("AND(ISNUMBER(" + filled + ")," + filled + "=0)", OPEN, row);
    }

    private void wrong(List<CheckColumn> faults, int... columns) {
        if (!faults.isEmpty()) {
            String sum = String.join("+", faults.stream().map(this::first).toList());
            paint(sum + ">0", WRONG, columns);
        }
    }

    /** A check in the first row of the table; the rule carries it down. */
    private String first(CheckColumn column) {
        return "$" + checks.letters(column) + (FormLayout.HEADER_ROW + 1);
    }

    private void paint(String condition, String colour, int... columns) {
        XSSFSheetConditionalFormatting formatting = sheet.getSheetConditionalFormatting();
        XSSFConditionalFormattingRule rule = formatting.createConditionalFormattingRule(condition);
        PatternFormatting pattern = rule.createPatternFormatting();
        pattern.setFillBackgroundColor(WorkbookWriter.colour(colour));
        pattern.setFillPattern(PatternFormatting.SOLID_FOREGROUND);
        CellRangeAddress[] ranges = Arrays.stream(columns)
                .mapToObj(column -> new CellRangeAddress(FormLayout.HEADER_ROW, lastRow - 1, column - 1, column - 1))
                .toArray(CellRangeAddress[]::new);
        formatting.addConditionalFormatting(ranges, rule);
    }
}

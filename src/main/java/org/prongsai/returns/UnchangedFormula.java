package org.prongsai.returns;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.model.CellRef;

/** Formula that is true as long as a cell holds the value that it had when it was marked. */
final class UnchangedFormula {
    private static final int MAX_BEGINNING_LENGTH = 100;
    /** Digits that a number in a formula may have. */
    private static final MathContext PRECISION = new MathContext(15);
    /** A text in a formula ends before what XML can't hold, or holds as an escape. */
    private static final Pattern END =
            Pattern.compile("[\\p{Cntrl}\\x{D800}-\\x{DFFF}\\x{FFFE}\\x{FFFF}]|_x[0-9A-Fa-f]{4}_");

    private UnchangedFormula() {}

    /** For the cell's own sheet, with the mark by which the program knows its colours again. */
    static String paint(XSSFSheet sheet, CellAddress address) {
        return formula(sheet, address, at(address), List.of(ReturnMarks.PAINT));
    }

    /**
     * For any sheet of the workbook. What somebody typed is no word of it: a text is compared with its copy in a cell.
     *
     * @param copy where that is
     */
    static String anywhere(XSSFSheet sheet, CellAddress address, String copy) {
        String at = "'" + sheet.getSheetName().replace("'", "''") + "'!" + at(address);
        return text(sheet, address).isPresent()
                ? "AND(ISTEXT(" + at + "),EXACT(" + at + "," + copy + "))"
                : formula(sheet, address, at, List.of());
    }

    /** The text of a cell, of a formula's its last result; empty where it holds none. */
    static Optional<String> text(XSSFSheet sheet, CellAddress address) {
        return cell(sheet, address)
                .filter(cell -> type(cell) == CellType.STRING)
                .map(XSSFCell::getStringCellValue);
    }

    private static Optional<XSSFCell> cell(XSSFSheet sheet, CellAddress address) {
        return Optional.ofNullable(sheet.getRow(address.getRow())).map(row -> row.getCell(address.getColumn()));
    }

    /** Of a formula's cell that of its last result. */
    private static CellType type(XSSFCell cell) {
        return cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
    }

    private static String at(CellAddress address) {
        return "$" + CellRef.letters(address.getColumn() + 1) + "$" + (address.getRow() + 1);
    }

    private static String formula(XSSFSheet sheet, CellAddress address, String at, List<String> before) {
        List<String> conditions = new ArrayList<>(before);
        Optional<XSSFCell> cell = cell(sheet, address);
        if (cell.filter(one -> one.getCellType() == CellType.FORMULA).isPresent()) {
            conditions.add("_xlfn.ISFORMULA(" + at + ")");
        }
        conditions.addAll(cell.map(one -> holds(one, at)).orElseGet(() -> List.of("LEN(" + at + ")=0")));
        return "AND(" + String.join(",", conditions) + ")";
    }

    private static List<String> holds(XSSFCell cell, String at) {
        return switch (type(cell)) {
            case STRING -> text(cell.getStringCellValue(), at);
            case NUMERIC -> number(cell.getNumericCellValue(), at);
            case BOOLEAN ->
                List.of("ISLOGICAL(" + at + ")", at + "=" + (cell.getBooleanCellValue() ? "TRUE" : "FALSE"));
            case ERROR -> List.of("ISERROR(" + at + ")");
            default -> List.of("LEN(" + at + ")=0");
        };
    }

    private static List<String> text(String text, String at) {
        List<String> conditions = new ArrayList<>(List.of("ISTEXT(" + at + ")", length(text, at)));
        String beginning = beginning(text);
        if (!beginning.isEmpty()) {
            conditions.add(
                    "EXACT(LEFT(" + at + "," + beginning.length() + "),\"" + beginning.replace("\"", "\"\"") + "\")");
        }
        return conditions;
    }

    /** Excel counts an emoji as two letters, LibreOffice as one. */
    private static String length(String text, String at) {
        int letters = text.codePointCount(0, text.length());
        String excel = "LEN(" + at + ")=" + text.length();
        return letters == text.length() ? excel : "OR(" + excel + ",LEN(" + at + ")=" + letters + ")";
    }

    private static String beginning(String text) {
        Matcher end = END.matcher(text);
        int to = end.find() ? end.start() : text.length();
        return text.substring(0, Math.min(to, MAX_BEGINNING_LENGTH));
    }

    private static List<String> number(double number, String at) {
        BigDecimal rounded = BigDecimal.valueOf(number).round(PRECISION);
        BigDecimal slack = rounded.abs().movePointLeft(12).round(new MathContext(1));
        String same = slack.signum() == 0 ? at + "=0" : "ABS(" + at + "-(" + rounded + "))<=" + slack;
        return List.of("ISNUMBER(" + at + ")", same);
    }
}

package org.prongsai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/** The decisions workbook as the officer fills it in. */
final class FilledDecisions {
    private static final Messages THAI = new Messages(Language.TH);
    private static final int FIRST = 4;

    private final XSSFWorkbook workbook;

    FilledDecisions(byte[] content) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Fills in the first row whose message contains {@code about}. */
    FilledDecisions decide(String about, String choice, String value, String reason, String by) {
        Row row = row(about);
        set(row, DecisionColumn.DECISION, choice);
        set(row, DecisionColumn.NEW_VALUE, value);
        set(row, DecisionColumn.REASON, reason);
        set(row, DecisionColumn.BY, by);
        return this;
    }

    FilledDecisions accept(String about, String reason) {
        return decide(about, THAI.of("decision.accept"), "", reason, "หัวหน้าฝ่ายเลขานุการ");
    }

    FilledDecisions correct(String about, String value, String reason) {
        return decide(about, THAI.of("decision.correct"), value, reason, "หัวหน้าฝ่ายเลขานุการ");
    }

    FilledDecisions exclude(String about, String reason) {
        return decide(about, THAI.of("decision.exclude"), "", reason, "หัวหน้าฝ่ายเลขานุการ");
    }

    /** Fills in the row whose place is the file and nothing in it. */
    FilledDecisions countThis(String file, String reason) {
        Row row = rows(DecisionColumn.WHERE, file).get(0);
        set(row, DecisionColumn.DECISION, THAI.of("decision.count"));
        set(row, DecisionColumn.REASON, reason);
        set(row, DecisionColumn.BY, "หัวหน้าฝ่ายเลขานุการ");
        return this;
    }

    FilledDecisions join(String about, String reason) {
        return decide(about, THAI.of("decision.join"), "", reason, "หัวหน้าฝ่ายเลขานุการ");
    }

    /** Fills in every row whose message contains {@code about}. */
    FilledDecisions acceptEvery(String about, String reason) {
        for (Row row : rows(DecisionColumn.MESSAGE, about)) {
            set(row, DecisionColumn.DECISION, THAI.of("decision.accept"));
            set(row, DecisionColumn.REASON, reason);
            set(row, DecisionColumn.BY, "หัวหน้าฝ่ายเลขานุการ");
        }
        return this;
    }

    private List<Row> rows(DecisionColumn column, String about) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        return IntStream.rangeClosed(FIRST, sheet.getLastRowNum())
                .mapToObj(i -> (Row) sheet.getRow(i))
                .filter(row -> row.getCell(column(column)).getStringCellValue().contains(about))
                .toList();
    }

    FilledDecisions set(String about, DecisionColumn column, String text) {
        set(row(about), column, text);
        return this;
    }

    String text(String about, DecisionColumn column) {
        return row(about).getCell(column(column)).getStringCellValue();
    }

    private Row row(String about) {
        XSSFSheet sheet = workbook.getSheetAt(0);
        for (int i = FIRST; i <= sheet.getLastRowNum(); i++) {
            for (DecisionColumn column : List.of(DecisionColumn.MESSAGE, DecisionColumn.WHERE)) {
                if (sheet.getRow(i).getCell(column(column)).getStringCellValue().contains(about)) {
                    return sheet.getRow(i);
                }
            }
        }
        throw new IllegalArgumentException("no finding says " + about);
    }

    /** The same sheet, which nobody sees; another one is there to be looked at. */
    FilledDecisions hidden() {
        workbook.createSheet("ว่าง");
        workbook.setActiveSheet(1);
        workbook.setSheetHidden(0, true);
        return this;
    }

    /** What stands in a column of one finding's row, pasted into that of another. */
    FilledDecisions pasted(DecisionColumn column, String from, String to) {
        return set(to, column, text(from, column));
    }

    /** The number of a finding's row. */
    int number(String about) {
        return row(about).getRowNum() + 1;
    }

    int rows() {
        return workbook.getSheetAt(0).getLastRowNum() - FIRST + 1;
    }

    private static int column(DecisionColumn column) {
        return Arrays.asList(DecisionColumn.values()).indexOf(column);
    }

    private static void set(Row row, DecisionColumn column, String text) {
        Cell cell = row.getCell(column(column));
        cell.setCellValue(text);
    }

    byte[] save() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

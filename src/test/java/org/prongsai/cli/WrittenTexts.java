package org.prongsai.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.layout.decisions.TextColumn;

/** The sheet of the agency's own texts as the officer fills it in. */
final class WrittenTexts {
    private static final int FIRST = 4;

    private final XSSFWorkbook workbook;

    WrittenTexts(byte[] content) {
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private XSSFSheet sheet() {
        return workbook.getSheet("ข้อความสรุป");
    }

    private Row row(String guideline) {
        return IntStream.rangeClosed(FIRST, sheet().getLastRowNum())
                .mapToObj(i -> (Row) sheet().getRow(i))
                .filter(row -> text(row, TextColumn.GUIDELINE).startsWith(guideline))
                .findFirst()
                .orElseThrow();
    }

    private static int column(TextColumn column) {
        return Arrays.asList(TextColumn.values()).indexOf(column);
    }

    private static String text(Row row, TextColumn column) {
        return row.getCell(column(column)).getStringCellValue();
    }

    String text(String guideline, TextColumn column) {
        return text(row(guideline), column);
    }

    int rows() {
        return sheet().getLastRowNum() - FIRST + 1;
    }

    WrittenTexts set(String guideline, TextColumn column, String text) {
        row(guideline).getCell(column(column)).setCellValue(text);
        return this;
    }

    WrittenTexts write(String guideline, String text) {
        return set(guideline, TextColumn.TEXT, text).set(guideline, TextColumn.BY, "นางสาวสมใจ ใจดี");
    }

    /** Puts an error into the place of a text, as Excel makes one of what begins with a sign. */
    WrittenTexts error(String guideline, TextColumn column) {
        row(guideline).getCell(column(column)).setCellErrorValue(FormulaError.NAME.getCode());
        return this;
    }

    /** Writes over the heading of a column. */
    WrittenTexts head(TextColumn column, String text) {
        sheet().getRow(FIRST - 1).getCell(column(column)).setCellValue(text);
        return this;
    }

    WrittenTexts confirm(String guideline) {
        return set(guideline, TextColumn.CONFIRM, "ยังถูกต้อง");
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

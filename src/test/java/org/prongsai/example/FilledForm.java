package org.prongsai.example;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.prongsai.BuiltInColumns;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.layout.FormLayout;
import org.prongsai.sheet.write.FormulaValues;
import org.prongsai.sheet.write.PoiParts;

/** A form as an official fills it in: opened in a whole spreadsheet program (here POI's user model), typed into, saved. */
public final class FilledForm {
    private final XSSFWorkbook workbook;
    private final FormColumns columns;
    private final DataFormatter formatter = new DataFormatter();
    private final Map<String, Integer> rows = new HashMap<>();

    /** Of a plan that says nothing of its fields. */
    public FilledForm(byte[] form) {
        this(form, BuiltInColumns.FORM);
    }

    public FilledForm(byte[] form, FormColumns columns) {
        this.columns = columns;
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(form));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public FilledForm fill(String guideline, FormColumn column, String text) {
        if (!text.isEmpty()) {
            cell(guideline, column).setCellValue(text);
        }
        return this;
    }

    /** A date as Excel stores it, shown in a Thai format. */
    public FilledForm fillDate(String guideline, LocalDate date) {
        return fillDay(guideline, DateUtil.getExcelDate(date.atStartOfDay(), workbook.isDate1904()));
    }

    /** The same by the number that Excel stores. */
    public FilledForm fillDay(String guideline, double serial) {
        XSSFCell cell = cell(guideline, FormColumn.COMPLETED_ON);
        CellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell.getCellStyle());
        style.setDataFormat(workbook.createDataFormat().getFormat("[$-107041E]d mmmm yyyy;@"));
        cell.setCellStyle(style);
        cell.setCellValue(serial);
        return this;
    }

    public FilledForm savedBy(String who, Optional<Instant> when) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setLastModifiedByUser(who);
        properties.setModified(when.map(Date::from));
        return this;
    }

    /** The sheet's cell as the form's own layout has it. */
    public XSSFCell cell(String guideline, FormColumn column) {
        XSSFSheet sheet = workbook.getSheet(FormLayout.SHEET);
        int at = rows.getOrDefault(guideline, FormLayout.HEADER_ROW);
        int found = isOf(guideline, sheet.getRow(at))
                ? at
                : IntStream.rangeClosed(FormLayout.HEADER_ROW, sheet.getLastRowNum())
                        .filter(row -> isOf(guideline, sheet.getRow(row)))
                        .findFirst()
                        .orElseThrow(() -> new IllegalArgumentException("the form has no guideline " + guideline));
        rows.put(guideline, found);
        return sheet.getRow(found).getCell(columns.position(column) - 1, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private boolean isOf(String guideline, @Nullable XSSFRow row) {
        return row != null && formatter.formatCellValue(row.getCell(0)).equals(guideline);
    }

    public XSSFWorkbook workbook() {
        return workbook;
    }

    public byte[] save() {
        FormulaValues.write(workbook);
        return unevaluated();
    }

    /** The same by a program that works nothing out: formulas keep what they came to in the empty form. */
    public byte[] unevaluated() {
        try {
            return PoiParts.zipped(workbook);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

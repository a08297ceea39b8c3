package org.prongsai.oracle;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import org.apache.poi.hpsf.SummaryInformation;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.prongsai.sheet.ods.TinyOds;

/** A form's cells in a workbook of another kind, where the hidden marks are lost. */
final class PlainTable {
    private final List<List<String>> cells;
    private final SentForm form;

    PlainTable(List<List<String>> cells, SentForm form) {
        this.cells = cells;
        this.form = form;
    }

    List<List<String>> cells() {
        return cells;
    }

    private boolean isNumber(int row, int column) {
        int line = row - cells.size() + form.lines().size();
        return column == 0 && line >= 0 && form.lines().get(line).number();
    }

    private boolean isHidden(int row) {
        int line = row - cells.size() + form.lines().size();
        return line >= 0 && form.lines().get(line).hidden();
    }

    byte[] xls() {
        try (HSSFWorkbook workbook = new HSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            HSSFSheet sheet = workbook.createSheet(SentForm.SHEET);
            for (int r = 0; r < cells.size(); r++) {
                HSSFRow row = sheet.createRow(r);
                row.setZeroHeight(isHidden(r));
                for (int c = 0; c < cells.get(r).size(); c++) {
                    String text = cells.get(r).get(c);
                    if (isNumber(r, c)) {
                        row.createCell(c).setCellValue(Double.parseDouble(text));
                    } else if (!text.isEmpty()) {
                        row.createCell(c).setCellValue(text);
                    }
                }
            }
            workbook.createInformationProperties();
            SummaryInformation summary = workbook.getSummaryInformation();
            if (form.saved().kind().ofExcel()) {
                summary.setApplicationName("Microsoft Excel");
            }
            form.saved()
                    .written()
                    .ifPresent(time -> summary.setLastSaveDateTime(Date.from(time.toInstant(ZoneOffset.UTC))));
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    byte[] ods() {
        StringBuilder rows = new StringBuilder();
        for (int r = 0; r < cells.size(); r++) {
            rows.append("<table:table-row").append(isHidden(r) ? " table:visibility='collapse'>" : ">");
            for (int c = 0; c < cells.get(r).size(); c++) {
                String text = cells.get(r).get(c);
                rows.append(isNumber(r, c) ? number(text) : text(text));
            }
            rows.append("</table:table-row>");
        }
        String date = form.saved()
                .writtenWithZ()
                .map(written -> "<dc:date>" + written + "</dc:date>")
                .orElse("");
        return new TinyOds()
                .part(
                        "content.xml",
                        TinyOds.document("<office:body><office:spreadsheet><table:table table:name='" + SentForm.SHEET
                                + "'>" + rows + "</table:table></office:spreadsheet></office:body>"))
                .meta("<meta:generator>" + program() + "</meta:generator>" + date)
                .bytes();
    }

    private String program() {
        return form.saved().kind().ofExcel() ? "MicrosoftOffice/16.0 MicrosoftExcel" : "LibreOffice/7.4.7.2";
    }

    private static String number(String text) {
        return "<table:table-cell office:value-type='float' office:value='" + text + "'><text:p>" + text
                + "</text:p></table:table-cell>";
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type='string'>"
                + (text.isEmpty() ? "" : "<text:p>" + escaped(text) + "</text:p>") + "</table:table-cell>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(" ", "<text:s/>")
                .replace("\n", "</text:p><text:p>");
    }
}

package org.prongsai.sheet.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFCell;
import org.apache.poi.xssf.streaming.SXSSFRow;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** By POI's SXSSF: a hundred rows of each sheet in memory, the rest in files of its own. */
final class SxssfBook implements LibraryBook {
    private static final int WINDOW = 100;

    private final SXSSFWorkbook book;
    private final Map<CellLook, CellStyle> styles = new EnumMap<>(CellLook.class);

    SxssfBook(int level) {
        this.book = new SXSSFWorkbook(new XSSFWorkbook(), WINDOW) {
            @Override
            protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
                ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
                zip.setLevel(level);
                return zip;
            }
        };
    }

    @Override
    public LibrarySheet sheet(String name, int[] widths, int top) {
        SXSSFSheet sheet = book.createSheet(name);
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, top - 1);
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        return new LibrarySheet() {
            @Override
            public void rows(RowChunk.DeflatedRows rows) {
                for (int r = 0; r < rows.rows().size(); r++) {
                    SXSSFRow row = sheet.createRow(rows.first() - 1 + r);
                    row.setHeightInPoints(rows.heights().get(r).floatValue());
                    fill(row, rows.rows().get(r));
                }
            }

            @Override
            public void end(int last) {
                sheet.setAutoFilter(new CellRangeAddress(top - 2, last - 1, 0, widths.length - 1));
            }
        };
    }

    private void fill(SXSSFRow row, List<SheetWriter.Cell> cells) {
        for (int c = 0; c < cells.size(); c++) {
            SheetWriter.Cell from = cells.get(c);
            SXSSFCell cell = row.createCell(c);
            cell.setCellStyle(styles.computeIfAbsent(from.look(), this::style));
            if (from.number()) {
                cell.setCellValue(Double.parseDouble(from.text()));
            } else if (!from.text().isEmpty()) {
                cell.setCellValue(from.text());
            }
        }
    }

    private CellStyle style(CellLook look) {
        XSSFCellStyle style = (XSSFCellStyle) book.createCellStyle();
        XSSFFont font = (XSSFFont) book.createFont();
        font.setFontName(WorkbookWriter.FONT);
        font.setFontHeightInPoints((short) look.points);
        font.setBold(look.bold);
        font.setColor(colour(look.colour));
        style.setFont(font);
        if (look.fill != null) {
            style.setFillForegroundColor(colour(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        style.setAlignment(look.alignment);
        style.setVerticalAlignment(look.vertical());
        style.setWrapText(look.wrapped);
        BorderStyle border = look.bordered ? BorderStyle.THIN : BorderStyle.NONE;
        style.setBorderLeft(border);
        style.setBorderRight(border);
        style.setBorderTop(border);
        style.setBorderBottom(border);
        return style;
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(java.util.HexFormat.of().parseHex(hex), null);
    }

    @Override
    public void writeTo(OutputStream target) throws IOException {
        book.write(target);
        book.close();
    }
}

package org.prongsai.layer;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.Consumer;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.ConditionalFormattingRule;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.SheetConditionalFormatting;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xssf.model.StylesTable;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFPicture;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFTextBox;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xssf.usermodel.extensions.XSSFCellBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTBorder;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTFont;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.STBorderStyle;
import org.prongsai.example.ExampleRound;
import org.prongsai.layout.FormLayout;

/** A filled form of the example round, to which a layer is added. Rows and columns count from 1. */
final class LayeredForm {
    private static final byte[] WHITE = {(byte) 0xFF, (byte) 0xFF, (byte) 0xFF};
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xFF, 0};
    private static final byte[] DOT = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

    private final XSSFWorkbook workbook;
    private final XSSFSheet sheet;

    LayeredForm() {
        byte[] filled = ExampleRound.files().entrySet().stream()
                .filter(file -> file.getKey().contains("กองคลัง"))
                .findFirst()
                .orElseThrow()
                .getValue();
        try {
            workbook = new XSSFWorkbook(new ByteArrayInputStream(filled));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        sheet = workbook.getSheet(FormLayout.SHEET);
    }

    byte[] save() {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet() {
        return sheet;
    }

    XSSFCell cell(int row, int column) {
        return sheet.getRow(row - 1).getCell(column - 1);
    }

    void white(XSSFFont font) {
        font.setColor(new XSSFColor(WHITE));
    }

    void look(int row, int column, Consumer<XSSFFont> change) {
        XSSFFont font = workbook.createFont();
        change.accept(font);
        style(row, column, style -> style.setFont(font));
    }

    void format(int row, int column, String format) {
        style(
                row,
                column,
                style -> style.setDataFormat(workbook.createDataFormat().getFormat(format)));
    }

    void yellow(int row, int column) {
        XSSFFont font = workbook.createFont();
        font.setColor(new XSSFColor(YELLOW));
        style(row, column, style -> {
            style.setFont(font);
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setFillForegroundColor(new XSSFColor(YELLOW));
        });
    }

    /** Lines from corner to corner. */
    void crossed(int row, int column) {
        StylesTable styles = workbook.getStylesSource();
        CTBorder border = CTBorder.Factory.newInstance();
        border.setDiagonalUp(true);
        border.setDiagonalDown(true);
        border.addNewDiagonal().setStyle(STBorderStyle.THIN);
        long id = styles.putBorder(new XSSFCellBorder(border, styles.getTheme(), styles.getIndexedColors()));
        style(row, column, style -> style.getCoreXf().setBorderId(id));
    }

    void indent(int row, int column, int steps) {
        style(row, column, style -> style.setIndention((short) steps));
    }

    /** A condition that always holds. */
    void always(int row, int column, boolean white) {
        SheetConditionalFormatting conditions = sheet.getSheetConditionalFormatting();
        ConditionalFormattingRule rule = conditions.createConditionalFormattingRule("1=1");
        rule.createFontFormatting();
        StylesTable styles = workbook.getStylesSource();
        CTFont font = styles.getDxfAt(styles._getDXfsSize() - 1).getFont();
        if (white) {
            font.addNewColor().setRgb(WHITE);
        } else {
            font.addNewStrike().setVal(true);
        }
        conditions.addConditionalFormatting(
                new CellRangeAddress[] {new CellRangeAddress(row - 1, row - 1, column - 1, column - 1)}, rule);
    }

    private void style(int row, int column, Consumer<XSSFCellStyle> change) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.cloneStyleFrom(cell(row, column).getCellStyle());
        change.accept(style);
        cell(row, column).setCellStyle(style);
    }

    /** A run in the middle of the cell's text looks otherwise. */
    void run(int row, int column, Consumer<XSSFFont> change) {
        XSSFFont font = workbook.createFont();
        change.accept(font);
        XSSFRichTextString text = new XSSFRichTextString();
        text.append("จัดทำคู่มือแล้ว ");
        text.append("ยังไม่ได้จัดทำ", font);
        text.append(" และประกาศใช้เมื่อวันที่ 3 มีนาคม 2564");
        cell(row, column).setCellValue(text);
    }

    void link(int row, int column, String address) {
        XSSFHyperlink link = workbook.getCreationHelper().createHyperlink(HyperlinkType.URL);
        link.setAddress(address);
        cell(row, column).setHyperlink(link);
    }

    void formula(int row, int column, String formula, String value) {
        cell(row, column).setCellFormula(formula);
        cell(row, column).setCellValue(value);
    }

    void note(int row, int column, String text) {
        XSSFComment comment = drawing().createCellComment(anchor(row, column + 2));
        comment.setString(new XSSFRichTextString(text));
        comment.setAuthor("สมชาย");
        cell(row, column).setCellComment(comment);
    }

    void merge(int row, int column, int lastRow, int lastColumn) {
        sheet.addMergedRegion(new CellRangeAddress(row - 1, lastRow - 1, column - 1, lastColumn - 1));
    }

    /** A filter on the table's header, which hides the first row. */
    void filter() {
        sheet.setAutoFilter(new CellRangeAddress(5, 17, 0, 5));
        sheet.getRow(7).setZeroHeight(true);
    }

    private XSSFDrawing drawing() {
        return sheet.createDrawingPatriarch();
    }

    private static XSSFClientAnchor anchor(int row, int column) {
        return new XSSFClientAnchor(100_000, 50_000, 500_000, 200_000, column - 1, row - 1, column - 1, row - 1);
    }

    void textBox(int row, int column, String text) {
        XSSFTextBox box = drawing().createTextbox(anchor(row, column));
        box.setText(text);
    }

    private int image() {
        return workbook.addPicture(DOT, Workbook.PICTURE_TYPE_PNG);
    }

    /** It is not described: LibreOffice saves no description in an .xls. */
    void picture(int row, int column) {
        XSSFPicture picture = drawing().createPicture(anchor(row, column), image());
        picture.getCTPicture().getNvPicPr().getCNvPr().unsetDescr();
    }

    void chart(int row, int column) {
        XSSFChart chart = drawing().createChart(anchor(row, column));
        XDDFChartData data = chart.createData(
                ChartTypes.BAR,
                chart.createCategoryAxis(AxisPosition.BOTTOM),
                chart.createValueAxis(AxisPosition.LEFT));
        data.addSeries(
                XDDFDataSourcesFactory.fromArray(new String[] {"ก", "ข"}),
                XDDFDataSourcesFactory.fromArray(new Double[] {1d, 2d}));
        chart.plot(data);
    }

    void embed(int row, int column) {
        try {
            int storage =
                    workbook.addOlePackage("บันทึก".getBytes(StandardCharsets.UTF_8), "บันทึก", "note.txt", "note.txt");
            drawing().createObjectData(anchor(row, column), storage, image());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

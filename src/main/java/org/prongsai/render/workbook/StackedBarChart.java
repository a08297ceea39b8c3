package org.prongsai.render.workbook;

import java.util.List;
import java.util.Locale;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTBarSer;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextParagraph;
import org.prongsai.sheet.write.WorkbookWriter;

/**
 * A native chart of stacked bars over a table: a bar for each row, a stretch for each column. Stretches differ by pattern
 * and carry their numbers, so that a grey print and colour-blind eyes can tell them.
 */
final class StackedBarChart {
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main";
    private static final String CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int POINTS = 14;

    /** The column of the first stretch; each stroke's is the next one. */
    private static final int FIRST_COLUMN = 4;

    /** How a column's stretch is drawn; an empty pattern is solid. Colours are RGB hex. */
    private record Stroke(String colour, String pattern) {}

    private static final List<Stroke> STROKES = List.of(
            new Stroke("2E7D4F", "pct90"),
            new Stroke("E0A100", "wdUpDiag"),
            new Stroke("9AA5AD", "pct50"),
            new Stroke("5B7C99", "dotGrid"),
            new Stroke("B3261E", "diagCross"),
            new Stroke("D98880", "wdDnDiag"));

    private final XSSFSheet data;
    private final int firstRow;
    private final int lastRow;
    private final int nameColumn;

    /**
     * Rows and columns count from 1.
     *
     * @param nameColumn what the bars are called
     */
    StackedBarChart(XSSFSheet data, int firstRow, int lastRow, int nameColumn) {
        this.data = data;
        this.firstRow = firstRow;
        this.lastRow = lastRow;
        this.nameColumn = nameColumn;
    }

    void draw(XSSFChart chart, String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        names.setOrientation(AxisOrientation.MAX_MIN);
        XDDFValueAxis counts = chart.createValueAxis(AxisPosition.BOTTOM);
        counts.setCrosses(AxisCrosses.MAX);
        counts.setNumberFormat("0");
        counts.setMajorUnit(unit());
        XDDFBarChartData bars = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, counts);
        bars.setBarDirection(BarDirection.BAR);
        bars.setBarGrouping(BarGrouping.STACKED);
        bars.setVaryColors(false);
        XDDFDataSource<String> called = XDDFDataSourcesFactory.fromStringCellRange(data, range(nameColumn));
        for (int i = 0; i < STROKES.size(); i++) {
            int column = FIRST_COLUMN + i;
            XDDFChartData.Series series =
                    bars.addSeries(called, XDDFDataSourcesFactory.fromNumericCellRange(data, range(column)));
            String header = data.getRow(firstRow - 2).getCell(column - 1).getStringCellValue();
            series.setTitle(header, new CellReference(data.getSheetName(), firstRow - 2, column - 1, true, true));
            series.setFillProperties(
                    new XDDFSolidFillProperties(colour(STROKES.get(i).colour())));
            series.setLineProperties(new XDDFLineProperties(
                    new XDDFSolidFillProperties(colour(STROKES.get(i).colour()))));
        }
        chart.plot(bars);
        List<CTBarSer> drawn =
                chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList();
        for (int i = 0; i < STROKES.size(); i++) {
            pattern(drawn.get(i).getSpPr(), STROKES.get(i));
        }
        oneAboveTheOther(chart);
        everyName(chart);
        label(chart);
        thai(chart);
    }

    /** Bars of one row in one line, with room between rows. POI's slim schema can't write these by its classes. */
    private static void oneAboveTheOther(XSSFChart chart) {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            cursor.toChild(CHART, "axId");
            cursor.insertElement("gapWidth", CHART);
            cursor.toPrevSibling();
            cursor.setAttributeText(new QName("val"), "45");
            cursor.toNextSibling();
            cursor.insertElement("overlap", CHART);
            cursor.toPrevSibling();
            cursor.setAttributeText(new QName("val"), "100");
        }
    }

    /** No bar without its name, however many there are. */
    private static void everyName(XSSFChart chart) {
        try (XmlCursor cursor =
                chart.getCTChart().getPlotArea().getCatAxArray(0).newCursor()) {
            cursor.toEndToken();
            cursor.beginElement("tickLblSkip", CHART);
            cursor.insertAttributeWithValue("val", "1");
        }
    }

    private CellRangeAddress range(int column) {
        return new CellRangeAddress(firstRow - 1, lastRow - 1, column - 1, column - 1);
    }

    /** Counts are whole: an axis of a few answers must not be cut into halves. */
    private double unit() {
        int longest = 1;
        for (int row = firstRow; row <= lastRow; row++) {
            int sum = 0;
            for (int column = FIRST_COLUMN; column < FIRST_COLUMN + STROKES.size(); column++) {
                sum += (int) data.getRow(row - 1).getCell(column - 1).getNumericCellValue();
            }
            longest = Math.max(longest, sum);
        }
        return Math.max(1, Math.ceil(longest / 8.0));
    }

    /** Puts a pattern in the place of a stretch's plain colour. */
    private static void pattern(CTShapeProperties shape, Stroke stroke) {
        try (XmlCursor cursor = shape.newCursor()) {
            cursor.toChild(DRAWING, "solidFill");
            cursor.removeXml();
            cursor.beginElement("pattFill", DRAWING);
            cursor.insertAttributeWithValue("prst", stroke.pattern());
            colour(cursor, "fgClr", stroke.colour());
            colour(cursor, "bgClr", "FFFFFF");
        }
    }

    private static void colour(XmlCursor cursor, String element, String hex) {
        cursor.beginElement(element, DRAWING);
        cursor.beginElement("srgbClr", DRAWING);
        cursor.insertAttributeWithValue("val", hex);
        cursor.toNextToken();
        cursor.toNextToken();
    }

    private static XDDFColor colour(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return XDDFColor.from(new byte[] {(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb});
    }

    /** The number in each stretch, none where it is 0. */
    private static void label(XSSFChart chart) {
        chart.getCTChart().getPlotArea().getBarChartArray(0).getSerList().forEach(series -> {
            CTDLbls labels = series.isSetDLbls() ? series.getDLbls() : series.addNewDLbls();
            labels.addNewNumFmt().setFormatCode("0;;");
            labels.getNumFmt().setSourceLinked(false);
            labels.addNewSpPr().addNewSolidFill().addNewSrgbClr().setVal(new byte[] {(byte) 255, (byte) 255, (byte) 255
            });
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        });
    }

    /** Thai is set in the font of complex scripts: without it Excel takes another for it. */
    private static void thai(XSSFChart chart) {
        if (!chart.getCTChartSpace().isSetTxPr()) {
            CTTextBody text = chart.getCTChartSpace().addNewTxPr();
            text.addNewBodyPr();
            text.addNewP();
        }
        font(chart.getCTChartSpace().getTxPr(), POINTS);
        font(chart.getCTChart().getTitle().getTx().getRich(), POINTS + 4);
    }

    private static void font(CTTextBody text, int points) {
        for (CTTextParagraph paragraph : text.getPList()) {
            if (!paragraph.isSetPPr()) {
                paragraph.addNewPPr();
            }
            font(
                    paragraph.getPPr().isSetDefRPr()
                            ? paragraph.getPPr().getDefRPr()
                            : paragraph.getPPr().addNewDefRPr(),
                    points);
            paragraph.getRList().forEach(run -> font(run.isSetRPr() ? run.getRPr() : run.addNewRPr(), points));
        }
    }

    private static void font(CTTextCharacterProperties properties, int points) {
        properties.setSz(points * 100);
        properties.setLang(Locale.forLanguageTag("th-TH").toLanguageTag());
        (properties.isSetLatin() ? properties.getLatin() : properties.addNewLatin()).setTypeface(WorkbookWriter.FONT);
        (properties.isSetCs() ? properties.getCs() : properties.addNewCs()).setTypeface(WorkbookWriter.FONT);
    }
}

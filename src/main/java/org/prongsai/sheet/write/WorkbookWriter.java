package org.prongsai.sheet.write;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.prongsai.archive.ReproducibleZip;

/** A workbook being written. Its bytes depend on nothing but what is put into it. */
public final class WorkbookWriter implements AutoCloseable {
    /** What Thai offices set documents in; where it is not installed, Excel takes its own Thai font. */
    public static final String FONT = "TH Sarabun New";
    /**
     * What a column's width is counted in, in a workbook whose columns must be as wide everywhere: every program has it or
     * one of its widths, while columns counted in a font that is missing are half as wide again.
     */
    private static final String EVEN_FONT = "Arial";

    private static final short EVEN_FONT_POINTS = 10;
    /** Pixels of that font's digits at their widest: LibreOffice's, Excel's are a tenth narrower. */
    private static final double EVEN_UNIT = 8;

    private static final int PARTS_OF_UNIT = 256;
    private static final String OPAQUE = "FF";

    private final XSSFWorkbook workbook;
    private final NamedCellStyles named;
    private final Map<CellLook, XSSFCellStyle> styles = new EnumMap<>(CellLook.class);
    private final OneLineStyles oneLine;
    private final Map<List<Integer>, XSSFCellStyle> smaller = new HashMap<>();

    /** @param date stands in the file's properties instead of today's */
    public WorkbookWriter(String title, String author, LocalDate date) {
        this(new XSSFWorkbook(), title, author, date);
        XSSFFont standard = workbook.getFontAt(0);
        standard.setFontName(FONT);
        standard.setFontHeightInPoints((short) 16);
        named.addStandard();
    }

    /** The same, its columns as wide everywhere. */
    public static WorkbookWriter even(String title, String author, LocalDate date) {
        WorkbookWriter book = new WorkbookWriter(title, author, date);
        XSSFFont standard = book.workbook.getFontAt(0);
        standard.setFontName(EVEN_FONT);
        standard.setFontHeightInPoints(EVEN_FONT_POINTS);
        return book;
    }

    /** So many average characters of {@link #FONT}, as this workbook counts widths. */
    int columnWidth(int characters) {
        boolean even = EVEN_FONT.equals(workbook.getFontAt(0).getFontName());
        return (int) (characters * PARTS_OF_UNIT * (even ? RowHeights.UNIT / EVEN_UNIT : 1));
    }

    private WorkbookWriter(XSSFWorkbook workbook) {
        this.workbook = workbook;
        // Only our own formulas are written, and tests work them out: parsing each once more takes long.
        workbook.setCellFormulaValidation(false);
        this.named = new NamedCellStyles(workbook);
        this.oneLine = new OneLineStyles(workbook);
    }

    private WorkbookWriter(XSSFWorkbook workbook, String title, String author, LocalDate date) {
        this(workbook);
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        Date midnight = Date.from(date.atStartOfDay().toInstant(ZoneOffset.UTC));
        properties.setTitle(title);
        properties.setCreator(author);
        properties.setLastModifiedByUser(author);
        properties.setCreated(Optional.of(midnight));
        properties.setModified(Optional.of(midnight));
    }

    /**
     * A workbook that starts from a base: its sheets, pictures, headers and named cell styles are kept.
     *
     * @throws IOException when the base is no workbook
     */
    public static WorkbookWriter on(byte[] base, String title, String author, LocalDate date) throws IOException {
        return new WorkbookWriter(new XSSFWorkbook(new ByteArrayInputStream(base)), title, author, date);
    }

    /** Somebody else's workbook, to add a sheet to: nothing of it is changed, not even who saved it when. */
    public static WorkbookWriter within(XSSFWorkbook workbook) {
        return new WorkbookWriter(workbook);
    }

    /** A custom property of the file. */
    public void property(String name, String value) {
        workbook.getProperties().getCustomProperties().addProperty(name, value);
    }

    /** Whether the base brought a style of its own for a look. */
    public boolean hasNamed(CellLook look) {
        return named.has(look.styleName());
    }

    /** A sheet that the base brought, to be written from its top. */
    public SheetWriter pageOf(XSSFSheet sheet, int... widths) {
        return new SheetWriter(this, sheet, widths);
    }

    /** @param widths of the columns, in average characters */
    public SheetWriter page(String name, int... widths) {
        return new SheetWriter(this, workbook.createSheet(name), widths);
    }

    /** POI's own workbook, for what a single writer needs beyond this class. */
    public XSSFWorkbook poi() {
        return workbook;
    }

    OneLineStyles oneLine() {
        return oneLine;
    }

    public XSSFCellStyle style(CellLook look) {
        return styles.computeIfAbsent(look, wanted -> {
            XSSFCellStyle style = hasNamed(wanted) ? named.style(wanted.styleName()) : newStyle(wanted);
            keepTyped(wanted, style);
            return style;
        });
    }

    /** Whatever format a base has there: a base may be older than the program, and what is typed must stay. */
    private void keepTyped(CellLook look, XSSFCellStyle style) {
        if (look.staysAsTyped()) {
            style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        }
    }

    private XSSFCellStyle newStyle(CellLook look) {
        XSSFFont font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) look.points);
        font.setBold(look.bold);
        font.setColor(colour(look.colour));
        if (look == CellLook.CELL_LINK) {
            font.setUnderline(FontUnderline.SINGLE);
        }
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font);
        style.setWrapText(look.wrapped);
        style.setAlignment(look.alignment);
        style.setVerticalAlignment(look.vertical());
        if (look.fill != null) {
            style.setFillForegroundColor(colour(look.fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (look.bordered) {
            border(style);
        }
        if (look == CellLook.ENTRY || look.staysAsTyped()) {
            style.setLocked(false);
        }
        keepTyped(look, style);
        if (look.format().startsWith("#")) {
            style.setDataFormat(workbook.createDataFormat().getFormat(look.format()));
        }
        named.add(look.styleName(), style);
        return style;
    }

    private static void border(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        short grey = IndexedColors.GREY_40_PERCENT.getIndex();
        style.setTopBorderColor(grey);
        style.setBottomBorderColor(grey);
        style.setLeftBorderColor(grey);
        style.setRightBorderColor(grey);
    }

    /** A style that differs in the size of its letters alone. */
    XSSFCellStyle smaller(XSSFCellStyle style, int points) {
        return smaller.computeIfAbsent(List.of((int) style.getIndex(), points), wanted -> {
            XSSFFont font = workbook.createFont();
            font.getCTFont().set(style.getFont().getCTFont().copy());
            font.setFontHeightInPoints((short) points);
            XSSFCellStyle small = NamedCellStyles.copy(workbook, style);
            small.setFont(font);
            return small;
        });
    }

    /** A colour from its RGB hex, with the opacity that some programs miss in a file. */
    public static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(OPAQUE + hex), null);
    }

    /** Works every formula out, so that a program that only shows the file shows values. */
    public void evaluate() {
        FormulaValues.write(workbook);
        workbook.setForceFormulaRecalculation(true);
    }

    /** The file's bytes: the same for the same content, whenever and wherever it is written. */
    public byte[] toBytes() {
        try {
            return ReproducibleZip.of(new UsedStrings(workbook).parts());
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException e) {
            throw new IllegalStateException("closing what is in memory can't fail", e);
        }
    }
}

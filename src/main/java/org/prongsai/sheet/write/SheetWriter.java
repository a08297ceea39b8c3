package org.prongsai.sheet.write;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCol;

/** A sheet being written from top to bottom. Rows count from 1, as in Excel. */
public final class SheetWriter {
    private final WorkbookWriter book;
    private final XSSFSheet sheet;
    /** Pixels of a screen 1366 wide that are left for cells. */
    private static final int SCREEN = 1290;

    private static final int WHOLE = 100;
    private static final int MIN_ZOOM = 60;

    private final int[] widths;
    private int row;

    SheetWriter(WorkbookWriter book, XSSFSheet sheet, int... widths) {
        this.book = book;
        this.sheet = sheet;
        this.widths = widths.clone();
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, book.columnWidth(widths[i]));
        }
        sheet.setDisplayGridlines(false);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.LEFT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.RIGHT, 0.4);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.TOP, 0.5);
        sheet.setMargin(org.apache.poi.ss.usermodel.PageMargin.BOTTOM, 0.6);
    }

    public XSSFSheet poi() {
        return sheet;
    }

    /** The last row written, 0 before the first. */
    public int row() {
        return row;
    }

    public int columns() {
        return widths.length;
    }

    /** A line of text over the whole width, not in a table. */
    public SheetWriter line(CellLook look, String text) {
        cell(newRow(), 1, look, text);
        sheet.getRow(row - 1).setHeightInPoints((float) RowHeights.line(look));
        return this;
    }

    /** The same over the columns up to {@code last}. */
    public SheetWriter strip(CellLook look, String text, int last) {
        line(look, text);
        for (int column = 2; column <= last; column++) {
            put(column, look, "");
        }
        return this;
    }

    public SheetWriter gap() {
        newRow();
        return this;
    }

    /** A table's row of texts, one for each column from the left, all in one look. */
    public SheetWriter row(CellLook look, List<String> texts) {
        return row(texts.stream().map(text -> new Cell(look, text)).toList());
    }

    /** A cell's look and what it says: a number when {@code number} is set, else the text. */
    public record Cell(CellLook look, String text, boolean number) {
        public Cell(CellLook look, String text) {
            this(look, text, false);
        }

        public static Cell amount(CellLook look, BigDecimal value) {
            return new Cell(look, value.toPlainString(), true);
        }

        public static Cell number(CellLook look, int value) {
            return new Cell(look, String.valueOf(value), true);
        }
    }

    /**
     * A table's row, so high that its texts are whole in any font; it grows with what is typed: programs let no row grow
     * whose height somebody fixed, and not all reckon heights when they open a file. What is longer than the highest row
     * holds is set in smaller letters.
     */
    public SheetWriter row(List<Cell> cells) {
        XSSFRow written = newRow();
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            Cell cell = cells.get(i);
            if (cell.number()) {
                cell(written, i + 1, cell.look(), "").setCellValue(Double.parseDouble(cell.text()));
            } else {
                cell(written, i + 1, cell.look(), cell.text());
            }
            height = Math.max(height, height(cell.look(), cell.text(), i + 1));
            int points = RowHeights.pointsThatFit(cell.look(), cell.text(), widths[i]);
            if (points < cell.look().points) {
                XSSFCell small = written.getCell(i);
                small.setCellStyle(book.smaller(small.getCellStyle(), points));
            }
        }
        return growsFrom(height);
    }

    /** Sets the last row's height in points. */
    public SheetWriter height(double points) {
        sheet.getRow(row - 1).setHeightInPoints((float) Math.min(RowHeights.MAX_HEIGHT, points));
        return this;
    }

    /** How high a text stands in a column at most, whichever font it is in, in points. */
    public double height(CellLook look, String text, int column) {
        return RowHeights.inAnyFont(look, text, widths[column - 1]);
    }

    /** How many lines a text takes at most over columns {@code from} to {@code to}, whichever font it is in. */
    public int lines(CellLook look, String text, int from, int to) {
        return RowHeights.linesInAnyFont(look, text, room(from, to));
    }

    /** How wide columns {@code from} to {@code to} are, in average characters. */
    public int room(int from, int to) {
        return IntStream.rangeClosed(from, to).map(column -> widths[column - 1]).sum();
    }

    /** Whether a text is in one line over columns {@code from} to {@code to} in letters of {@code points}, in any font. */
    public boolean isOneLine(CellLook look, String text, int points, int from, int to) {
        return RowHeights.isOneLineInAnyFont(look, text, points, room(from, to));
    }

    /**
     * Sets what a cell of the last row says in one line over the empty cells to the right of it, whatever their look.
     *
     * @param points of its letters
     */
    public SheetWriter inOneLine(int points) {
        for (org.apache.poi.ss.usermodel.Cell cell : sheet.getRow(row - 1)) {
            cell.setCellStyle(book.oneLine().reaching(book.smaller((XSSFCellStyle) cell.getCellStyle(), points)));
        }
        return this;
    }

    /** Sets what a row says in one column over those up to {@code to}, in letters as small as these make it. */
    public SheetWriter shrinkAt(int atRow, int column, int to, HorizontalAlignment alignment) {
        XSSFCell cell = sheet.getRow(atRow - 1).getCell(column - 1);
        cell.setCellStyle(book.oneLine().shrunk(cell.getCellStyle(), alignment));
        if (to > column) {
            sheet.addMergedRegion(new CellRangeAddress(atRow - 1, atRow - 1, column - 1, to - 1));
        }
        return this;
    }

    /** Sets the last row's height in points, and lets it grow with what is typed. */
    public SheetWriter growsFrom(double points) {
        height(points);
        sheet.getRow(row - 1).getCTRow().unsetCustomHeight();
        return this;
    }

    private XSSFRow newRow() {
        row++;
        return sheet.createRow(row - 1);
    }

    /** Sets the width of a column beside the sheet's own. */
    public SheetWriter width(int column, int width) {
        sheet.setColumnWidth(column - 1, book.columnWidth(width));
        return this;
    }

    private XSSFCell cell(XSSFRow in, int column, CellLook look, String text) {
        XSSFCell cell = in.createCell(column - 1);
        cell.setCellStyle(book.style(look));
        if (!text.isEmpty()) {
            cell.setCellValue(CellText.of(text));
        }
        return cell;
    }

    /** A formula in a cell of a row written before. */
    public SheetWriter formulaAt(int atRow, int column, CellLook look, String formula) {
        cell(sheet.getRow(atRow - 1), column, look, "").setCellFormula(formula);
        return this;
    }

    /** A formula in a cell of the last row that nobody sees. */
    public SheetWriter unseenFormula(int column, String formula) {
        sheet.getRow(row - 1).createCell(column - 1).setCellFormula(formula);
        return this;
    }

    /** Hides columns {@code from} to {@code to}, none of which has a width yet. */
    public SheetWriter hidden(int from, int to) {
        CTCol columns = sheet.getCTWorksheet().getColsArray(0).addNewCol();
        columns.setMin(from);
        columns.setMax(to);
        columns.setWidth(1);
        columns.setHidden(true);
        return this;
    }

    /** Writes formulas once that differ in nothing but their row; POI itself reads none of them from then on. */
    public SheetWriter shared(List<Integer> rows) {
        new SharedFormulas(sheet).share(rows);
        return this;
    }

    /** A text in a cell of the last row, whatever its height. */
    public SheetWriter put(int column, CellLook look, String text) {
        return putAt(row, column, look, text);
    }

    /** A text in a cell of a row written before. */
    public SheetWriter putAt(int atRow, int column, CellLook look, String text) {
        cell(sheet.getRow(atRow - 1), column, look, text);
        return this;
    }

    /**
     * Makes a cell of the last row lead to another file.
     *
     * @param target a relative URI, {@code ../input/a.xlsx}
     * @param place where in it, {@code 'sheet'!C19}; empty for its beginning
     */
    public SheetWriter linked(int column, String target, String place) {
        XSSFHyperlink link = book.poi().getCreationHelper().createHyperlink(HyperlinkType.FILE);
        link.setAddress(target);
        if (!place.isEmpty() && CellText.canBeLinked(place)) {
            link.setLocation(place);
        }
        sheet.getRow(row - 1).getCell(column - 1).setHyperlink(link);
        return this;
    }

    /**
     * Makes a cell of a row written before lead to another place of the workbook.
     *
     * @param place {@code 'sheet'!C19}
     */
    public SheetWriter linkedInside(int atRow, int column, String place) {
        XSSFHyperlink link = book.poi().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress(place);
        sheet.getRow(atRow - 1).getCell(column - 1).setHyperlink(link);
        return this;
    }

    /** How another place of the workbook names a cell of this sheet. */
    public String place(int atRow, int column) {
        return "'" + sheet.getSheetName().replace("'", "''") + "'!" + CellReference.convertNumToColString(column - 1)
                + atRow;
    }

    /** Merges rows {@code from} to {@code to} of a column. */
    public SheetWriter mergeDown(int column, int from, int to) {
        if (to > from) {
            sheet.addMergedRegion(new CellRangeAddress(from - 1, to - 1, column - 1, column - 1));
        }
        return this;
    }

    /** Merges the last row from {@code column} to {@code last}. */
    public SheetWriter mergeAcross(int column, int last) {
        sheet.addMergedRegion(new CellRangeAddress(row - 1, row - 1, column - 1, last - 1));
        return this;
    }

    /** A4 landscape, one page wide, the given row repeated on every page and kept in view. */
    public SheetWriter printed(int headerRow, String footer) {
        PrintSetup setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        setup.setLandscape(true);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) 1);
        setup.setFitHeight((short) 0);
        sheet.setHorizontallyCenter(true);
        if (headerRow > 0) {
            sheet.setRepeatingRows(new CellRangeAddress(headerRow - 1, headerRow - 1, -1, -1));
        }
        boolean ownFooter = !(sheet.getFooter().getLeft()
                        + sheet.getFooter().getCenter()
                        + sheet.getFooter().getRight())
                .isEmpty();
        if (!ownFooter) {
            sheet.getFooter().setCenter("&\"" + WorkbookWriter.FONT + ",Regular\"&12" + footer);
        }
        return this;
    }

    /** Shows it as small as it must be for all its columns to stand on a small screen, and no smaller than can be read. */
    public SheetWriter onOneScreen() {
        double pixels = IntStream.of(widths).sum() * RowHeights.UNIT;
        sheet.setZoom(Math.max(MIN_ZOOM, Math.min(WHOLE, (int) (SCREEN * WHOLE / pixels))));
        return this;
    }

    public SheetWriter frozenBelow(int headerRow) {
        sheet.createFreezePane(0, headerRow);
        return this;
    }

    /** A filter over the table from the header row to the last row. */
    public SheetWriter filtered(int headerRow) {
        sheet.setAutoFilter(new CellRangeAddress(headerRow - 1, Math.max(row, headerRow) - 1, 0, widths.length - 1));
        return this;
    }
}

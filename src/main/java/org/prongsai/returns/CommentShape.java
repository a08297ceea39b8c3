package org.prongsai.returns;

import com.microsoft.schemas.office.excel.CTClientData;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.text.DisplayWidth;

/** The box a note is shown in, so large that its text can be read without dragging at its corners. In pixels. */
final class CommentShape {
    private static final int WIDTH = 380;
    private static final double LETTERS = 46;
    private static final int LINE = 18;
    private static final int MARGIN = 20;
    private static final int GAP = 12;
    /** A higher one would not fit on a screen. */
    private static final int MAX_HEIGHT = 720;
    /** Column, pixels, row, pixels of the box's beginning, and the same of its end. */
    private static final int PLACES = 8;

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,8}");

    private final XSSFSheet sheet;

    CommentShape(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    private static int height(String text) {
        return Math.min(MAX_HEIGHT, DisplayWidth.lines(text, LETTERS) * LINE + MARGIN);
    }

    /** Beside its cell. */
    void place(CellAddress cell, String text) {
        int column = Math.min(cell.getColumn() + 1, SpreadsheetVersion.EXCEL2007.getLastColumnIndex() - 1);
        int row = Math.min(cell.getRow(), SpreadsheetVersion.EXCEL2007.getLastRowIndex() - 1);
        End right = along(column, GAP + WIDTH, SpreadsheetVersion.EXCEL2007.getLastColumnIndex(), this::columnWidth);
        End bottom = along(row, 2 + height(text), SpreadsheetVersion.EXCEL2007.getLastRowIndex(), this::rowHeight);
        anchor(cell, List.of(column, GAP, row, 2, right.index(), right.rest(), bottom.index(), bottom.rest()));
    }

    /** A box of theirs that our text was added to: as they placed it, but higher and wider where it has to be. */
    void enlarge(CellAddress cell, String text) {
        int[] at = box(cell).map(CommentShape::places).orElse(new int[0]);
        if (at.length != PLACES) {
            return;
        }
        End right = along(at[0], at[1] + WIDTH, SpreadsheetVersion.EXCEL2007.getLastColumnIndex(), this::columnWidth);
        End bottom =
                along(at[2], at[3] + height(text), SpreadsheetVersion.EXCEL2007.getLastRowIndex(), this::rowHeight);
        End wider = right.orFurther(new End(at[4], at[5]));
        End higher = bottom.orFurther(new End(at[6], at[7]));
        anchor(cell, List.of(at[0], at[1], at[2], at[3], wider.index(), wider.rest(), higher.index(), higher.rest()));
    }

    /** Another program may have written a note without its box. */
    private Optional<CTClientData> box(CellAddress cell) {
        return Optional.ofNullable(sheet.getVMLDrawing(false))
                .map(boxes -> boxes.findCommentShape(cell.getRow(), cell.getColumn()))
                .filter(shape -> shape.sizeOfClientDataArray() > 0)
                .map(shape -> shape.getClientDataArray(0))
                .filter(data -> data.sizeOfAnchorArray() > 0);
    }

    private static int[] places(CTClientData data) {
        return NUMBER.matcher(data.getAnchorArray(0))
                .results()
                .mapToInt(number -> Integer.parseInt(number.group()))
                .toArray();
    }

    private void anchor(CellAddress cell, List<Integer> places) {
        String written = places.stream().map(String::valueOf).collect(Collectors.joining(", "));
        box(cell).ifPresent(data -> data.setAnchorArray(0, written));
    }

    private record End(int index, int rest) {
        End orFurther(End other) {
            boolean further = other.index > index || (other.index == index && other.rest > rest);
            return further ? other : this;
        }
    }

    @FunctionalInterface
    private interface Size {
        int of(int index);
    }

    /** In which column or row so many pixels end, and how far into it. */
    private static End along(int first, int pixels, int last, Size size) {
        int rest = pixels;
        for (int i = first; i < last; i++) {
            int here = size.of(i);
            if (rest < here) {
                return new End(i, rest);
            }
            rest -= here;
        }
        return new End(last, 0);
    }

    private int columnWidth(int column) {
        return sheet.isColumnHidden(column) ? 0 : Math.round(sheet.getColumnWidthInPixels(column));
    }

    private int rowHeight(int index) {
        XSSFRow row = sheet.getRow(index);
        if (row == null) {
            return Units.pointsToPixel(sheet.getDefaultRowHeightInPoints());
        }
        return row.getZeroHeight() ? 0 : Units.pointsToPixel(row.getHeightInPoints());
    }
}

package org.prongsai.render.returns;

import com.microsoft.schemas.office.excel.CTClientData;
import com.microsoft.schemas.vml.CTShape;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.prongsai.text.DisplayWidth;

/** The box a note is shown in, so large that its text can be read without dragging at its corners. In pixels. */
final class NoteBox {
    private static final int WIDTH = 380;
    private static final double LETTERS = 46;
    private static final int LINE = 18;
    private static final int MARGIN = 20;
    private static final int GAP = 12;
    /** A higher one would not fit on a screen. */
    private static final int HIGHEST = 720;

    private final XSSFSheet sheet;

    NoteBox(XSSFSheet sheet) {
        this.sheet = sheet;
    }

    private static int height(String text) {
        return Math.min(HIGHEST, DisplayWidth.lines(text, LETTERS) * LINE + MARGIN);
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
        CTShape shape = sheet.getVMLDrawing(false).findCommentShape(cell.getRow(), cell.getColumn());
        if (shape == null
                || shape.sizeOfClientDataArray() == 0
                || shape.getClientDataArray(0).sizeOfAnchorArray() == 0) {
            return;
        }
        int[] at = Arrays.stream(
                        shape.getClientDataArray(0).getAnchorArray(0).strip().split("\\s*,\\s*", -1))
                .mapToInt(Integer::parseInt)
                .toArray();
        End right = along(at[0], at[1] + WIDTH, SpreadsheetVersion.EXCEL2007.getLastColumnIndex(), this::columnWidth);
        End bottom =
                along(at[2], at[3] + height(text), SpreadsheetVersion.EXCEL2007.getLastRowIndex(), this::rowHeight);
        End theirRight = new End(at[4], at[5]);
        End theirBottom = new End(at[6], at[7]);
        End wider = theirRight.compareTo(right) > 0 ? theirRight : right;
        End higher = theirBottom.compareTo(bottom) > 0 ? theirBottom : bottom;
        anchor(cell, List.of(at[0], at[1], at[2], at[3], wider.index(), wider.rest(), higher.index(), higher.rest()));
    }

    private void anchor(CellAddress cell, List<Integer> places) {
        CTShape shape = sheet.getVMLDrawing(false).findCommentShape(cell.getRow(), cell.getColumn());
        CTClientData data = shape.getClientDataArray(0);
        data.setAnchorArray(0, places.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    }

    private record End(int index, int rest) implements Comparable<End> {
        @Override
        public int compareTo(End other) {
            return index != other.index ? Integer.compare(index, other.index) : Integer.compare(rest, other.rest);
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

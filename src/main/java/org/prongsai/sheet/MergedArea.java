package org.prongsai.sheet;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.model.CellRef;

/** Cells merged into one. Rows and columns count from 1, both ends belong to it. */
public record MergedArea(int firstRow, int firstColumn, int lastRow, int lastColumn) {
    private static final Pattern WRITTEN = Pattern.compile("([A-Z]{1,3})([0-9]{1,7}):([A-Z]{1,3})([0-9]{1,7})");

    /** Empty for what is no area: merging is decoration, and no reason to refuse a file. */
    public static Optional<MergedArea> parse(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new MergedArea(
                        Integer.parseInt(matcher.group(2)),
                        CellRef.column(matcher.group(1)),
                        Integer.parseInt(matcher.group(4)),
                        CellRef.column(matcher.group(3))))
                : Optional.empty();
    }

    public boolean covers(int row, int column) {
        return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
    }

    /** Whether a cell of it is shown as part of its first one. */
    public boolean hides(int row, int column) {
        return covers(row, column) && !(row == firstRow && column == firstColumn);
    }

    /** {@code C9:E9}. */
    public String address() {
        return CellRef.letters(firstColumn) + firstRow + ":" + CellRef.letters(lastColumn) + lastRow;
    }
}

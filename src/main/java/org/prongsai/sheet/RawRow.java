package org.prongsai.sheet;

import java.util.List;
import java.util.Optional;

/** A row that holds something; cells from left to right. */
public record RawRow(int number, boolean hidden, List<RawCell> cells) {
    public RawRow {
        cells = List.copyOf(cells);
    }

    public Optional<RawCell> cell(int column) {
        // Asked for every column of every row of every form.
        for (RawCell cell : cells) {
            if (cell.column() == column) {
                return Optional.of(cell);
            }
        }
        return Optional.empty();
    }

    /** The cell's text, empty when it holds nothing. */
    public String text(int column) {
        return cell(column).map(cell -> cell.value().text()).orElse("");
    }
}

package org.prongsai.read.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawWorkbook;

/** Sheets of ours in a form that was sent back: the list of its faults says nothing of the division's own. */
final class ReturnSheets {
    private static final String TIME = "prongsai.return";

    private ReturnSheets() {}

    /** The workbook without them, and with a mark that tells which return it is. */
    static RawWorkbook takenOff(RawWorkbook workbook) {
        List<RawGrid> theirs =
                workbook.grids().stream().filter(grid -> time(grid).isEmpty()).toList();
        OptionalInt time = workbook.grids().stream()
                .map(ReturnSheets::time)
                .flatMapToInt(OptionalInt::stream)
                .max();
        Map<String, String> marks = new HashMap<>(workbook.marks());
        marks.put(TIME, String.valueOf(time.orElse(0)));
        return new RawWorkbook(
                workbook.format(), theirs, workbook.date1904(), workbook.savedBy(), workbook.savedAt(), marks);
    }

    /** The return that a workbook is whose sheets of ours were taken off, 0 for a form that never went back. */
    static int time(RawWorkbook takenOff) {
        return Integer.parseInt(takenOff.marks().getOrDefault(TIME, "0"));
    }

    private static OptionalInt time(RawGrid grid) {
        return ReturnMarks.time(grid.rows().stream()
                .filter(row -> row.number() == 1)
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.value().text()));
    }
}

package org.prongsai.read.form;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawWorkbook;

/** Sheets of ours in a form that was sent back: the list of its faults says nothing of the division's own. */
final class ReturnSheets {
    private ReturnSheets() {}

    /** The workbook without them, and with a mark that they were there. */
    static RawWorkbook takenOff(RawWorkbook workbook) {
        List<RawGrid> theirs = workbook.grids().stream()
                .filter(grid -> !ReturnMarks.isOurSheet(grid.rows().stream()
                        .filter(row -> row.number() == 1)
                        .flatMap(row -> row.cells().stream())
                        .map(cell -> cell.value().text())))
                .toList();
        Map<String, String> marks = new HashMap<>(workbook.marks());
        if (theirs.size() < workbook.grids().size()) {
            marks.put(ReturnMarks.SHEET_MARK, "");
        }
        return new RawWorkbook(
                workbook.format(), theirs, workbook.date1904(), workbook.savedBy(), workbook.savedAt(), marks);
    }
}

package org.prongsai.read.form;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.layout.ReturnMarks;
import org.prongsai.model.CellRef;
import org.prongsai.model.Field;
import org.prongsai.sheet.RawGrid;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.RawWorkbook;

/** Notes on a returned form's cells that its people wrote. */
final class FormNotes {
    private FormNotes() {}

    /** What stands in the notes of what can be seen, without what was written into them when the form was sent back. */
    static List<Field> theirs(RawWorkbook workbook) {
        return workbook.grids().stream()
                .filter(grid -> !grid.hidden())
                .flatMap(grid -> grid.notes().stream().flatMap(note -> field(grid, note)))
                .toList();
    }

    private static Stream<Field> field(RawGrid grid, RawNote note) {
        String theirs = ReturnMarks.withoutOurs(note.text()).strip();
        return theirs.isEmpty()
                ? Stream.empty()
                : Stream.of(new Field(new CellRef(grid.sheet(), note.row(), note.column()), theirs));
    }
}

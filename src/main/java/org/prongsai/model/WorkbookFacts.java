package org.prongsai.model;

import java.util.List;

/**
 * Format, foreign notes and extra sheets of a returned workbook: what it is and holds besides the form's table.
 *
 * @param notes cell notes (comments) that are not ours, each with the cell it hangs on
 * @param sheets names of visible sheets that are not the form's and hold something
 * @param objects that lie on visible sheets
 * @param unasked fields that it asks and the plan does not, each once
 * @param returned how many times a form had gone back to the division when it was sent this one to be mended, 0 for a form
 *     that never went back
 */
public record WorkbookFacts(
        FileFormat format,
        List<Field> notes,
        List<String> sheets,
        List<DrawnObject> objects,
        List<UnaskedField> unasked,
        int returned) {
    /** A plain workbook that holds nothing but the form. */
    public static final WorkbookFacts NOTHING =
            new WorkbookFacts(FileFormat.XLSX, List.of(), List.of(), List.of(), List.of(), 0);

    public WorkbookFacts {
        notes = List.copyOf(notes);
        sheets = List.copyOf(sheets);
        objects = List.copyOf(objects);
        unasked = List.copyOf(unasked);
        if (returned < 0) {
            throw new IllegalArgumentException("a form goes back no fewer times than never: " + returned);
        }
    }

    /** A workbook on whose sheets nothing lies. */
    public WorkbookFacts(FileFormat format, List<Field> notes, List<String> sheets, int returned) {
        this(format, notes, sheets, List.of(), List.of(), returned);
    }
}

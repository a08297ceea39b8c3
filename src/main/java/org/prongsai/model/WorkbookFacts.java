package org.prongsai.model;

import java.util.List;

/**
 * Format, foreign notes and extra sheets of a returned workbook: what it is and holds besides the form's table.
 *
 * @param notes cell notes (comments) that are not ours, each with the cell it hangs on
 * @param sheets names of visible sheets that are not the form's and hold something
 * @param objects that lie on visible sheets
 * @param unasked fields that it asks and the plan does not, each once
 * @param returned whether it was sent back to the division with marks, and comes from there
 */
public record WorkbookFacts(
        FileFormat format,
        List<Field> notes,
        List<String> sheets,
        List<DrawnObject> objects,
        List<UnaskedField> unasked,
        boolean returned) {
    /** A plain workbook that holds nothing but the form. */
    public static final WorkbookFacts NOTHING =
            new WorkbookFacts(FileFormat.XLSX, List.of(), List.of(), List.of(), List.of(), false);

    public WorkbookFacts {
        notes = List.copyOf(notes);
        sheets = List.copyOf(sheets);
        objects = List.copyOf(objects);
        unasked = List.copyOf(unasked);
    }

    /** A workbook on whose sheets nothing lies. */
    public WorkbookFacts(FileFormat format, List<Field> notes, List<String> sheets, boolean returned) {
        this(format, notes, sheets, List.of(), List.of(), returned);
    }
}

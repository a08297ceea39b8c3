package org.prongsai.model;

import java.util.List;

/**
 * Field that a form asks and the plan, which was changed after it went out, does not.
 *
 * @param header the cell that names it
 * @param called what it says there
 * @param filled the cells of it that hold something, which count for nothing
 */
public record UnaskedField(FieldKey key, CellRef header, String called, List<CellRef> filled) {
    public UnaskedField {
        filled = List.copyOf(filled);
    }
}

package org.prongsai.form;

import java.util.Map;
import java.util.Optional;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormColumns;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;

/** A fresh form with answers in it, and where what was found in the division's own file stands in it now. */
public final class PrefilledForm {
    private final byte[] content;
    private final FormColumns columns;
    private final Map<GuidelineId, Integer> rows;
    private final Map<CellRef, CellRef> moved;

    PrefilledForm(byte[] content, FormColumns columns, Map<GuidelineId, Integer> rows, Map<CellRef, CellRef> moved) {
        this.content = content.clone();
        this.columns = columns;
        this.rows = Map.copyOf(rows);
        this.moved = Map.copyOf(moved);
    }

    /** The .xlsx file. */
    public byte[] content() {
        return content.clone();
    }

    /** The cell of a guideline's row; empty when the form does not ask for it. */
    public Optional<CellRef> cell(GuidelineId guideline, FormColumn column) {
        return Optional.ofNullable(rows.get(guideline)).map(row -> FormPrefiller.ref(row, columns.position(column)));
    }

    /** Where the content of a cell of the division's own file is now; empty when it was not taken over. */
    public Optional<CellRef> now(CellRef before) {
        return Optional.ofNullable(moved.get(before));
    }
}

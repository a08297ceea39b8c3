package org.prongsai.sheet.ods;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.sheet.CellQuota;
import org.prongsai.sheet.MergedArea;
import org.prongsai.sheet.RawNote;
import org.prongsai.sheet.RawObject;
import org.prongsai.sheet.RawValue;
import org.prongsai.sheet.UnreadableWorkbook;

/** Asides of an OpenDocument sheet, besides the values of its cells: notes, merged areas, objects that hang on cells. */
final class OdsAsides {
    private final CellQuota count;
    private final List<MergedArea> merged = new ArrayList<>();
    private final List<RawNote> notes = new ArrayList<>();
    private final List<RawObject> objects = new ArrayList<>();

    OdsAsides(CellQuota count) {
        this.count = count;
    }

    void merge(MergedArea area) throws UnreadableWorkbook {
        count.add(1);
        merged.add(area);
    }

    /** What a cell holds besides its value. */
    void of(OdsCellContent content, int row, int column) throws UnreadableWorkbook {
        if (content.note().isPresent()) {
            String note = content.note().get();
            count.add(1, new RawValue.Text(note));
            notes.add(new RawNote(row, column, note));
        }
        for (OdsDrawing.Placed drawing : content.drawings()) {
            count.add(1, new RawValue.Text(drawing.text()));
            objects.add(drawing.on(row, column));
        }
    }

    void add(RawObject object) {
        objects.add(object);
    }

    List<MergedArea> merged() {
        return merged;
    }

    List<RawNote> notes() {
        return notes;
    }

    List<RawObject> objects() {
        return objects;
    }
}

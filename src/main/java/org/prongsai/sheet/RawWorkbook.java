package org.prongsai.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.FileFormat;
import org.prongsai.model.SavedTime;

/**
 * A workbook as grids without meaning.
 *
 * @param format what it was saved as, told by its content
 * @param date1904 whether dates count from 1904 instead of 1900
 * @param savedBy who saved it last, empty when it does not say
 * @param savedAt when it was saved last, as it says itself
 * @param marks custom properties and defined names that hold a text, by name
 */
public record RawWorkbook(
        FileFormat format,
        List<RawGrid> grids,
        boolean date1904,
        String savedBy,
        SavedTime savedAt,
        Map<String, String> marks) {
    public RawWorkbook {
        grids = List.copyOf(grids);
        marks = Map.copyOf(marks);
    }

    /** A workbook of a kind that holds no properties or names. */
    public RawWorkbook(FileFormat format, List<RawGrid> grids, boolean date1904, String savedBy, SavedTime savedAt) {
        this(format, grids, date1904, savedBy, savedAt, Map.of());
    }

    public Optional<RawGrid> grid(String sheet) {
        return grids.stream().filter(grid -> grid.sheet().equals(sheet)).findFirst();
    }
}

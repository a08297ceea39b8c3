package org.prongsai.read;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A workbook as grids without meaning.
 *
 * @param date1904 whether dates count from 1904 instead of 1900
 * @param savedBy who saved it last, empty when it does not say
 * @param savedAt when it was saved last
 */
public record RawWorkbook(List<RawGrid> grids, boolean date1904, String savedBy, Optional<Instant> savedAt) {
    public RawWorkbook {
        grids = List.copyOf(grids);
    }

    public Optional<RawGrid> grid(String sheet) {
        return grids.stream().filter(grid -> grid.sheet().equals(sheet)).findFirst();
    }
}

package org.prongsai.finding;

import java.util.Optional;
import org.prongsai.model.CellRef;

/** Location of a finding: a file of the input folder and, where it is that precise, a cell in it. */
public record Location(String file, Optional<CellRef> cell) {
    public static Location of(String file) {
        return new Location(file, Optional.empty());
    }

    public static Location of(String file, CellRef cell) {
        return new Location(file, Optional.of(cell));
    }
}

package org.prongsai.finding;

import java.util.Optional;
import org.prongsai.model.CellRef;

/** Where a finding is: a file of the input folder and, where it is that precise, a cell in it. */
public record Place(String file, Optional<CellRef> cell) {
    public static Place of(String file) {
        return new Place(file, Optional.empty());
    }

    public static Place of(String file, CellRef cell) {
        return new Place(file, Optional.of(cell));
    }
}

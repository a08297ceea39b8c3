package org.prongsai.crossread;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.crossread.SeenCell.Kind;
import org.prongsai.crossread.SeenCell.Place;
import org.prongsai.model.CellRef;
import org.prongsai.sheet.MergedArea;

/** Merged areas as the other program sees them. */
final class Areas {
    private final Map<Place, List<MergedArea>> bySheet = new HashMap<>();

    Areas(List<SeenCell> seen) {
        for (SeenCell one : seen) {
            if (one.kind() == Kind.AREA) {
                MergedArea.parse(one.cell())
                        .ifPresent(area -> bySheet.computeIfAbsent(sheet(one.place()), key -> new ArrayList<>())
                                .add(area));
            }
        }
    }

    private static Place sheet(Place place) {
        return new Place(place.file(), place.sheet(), "");
    }

    /** Whether a cell lies under one and is not its first. */
    boolean cover(Place place) {
        int digits = place.cell().replaceAll("\\d+$", "").length();
        int column = CellRef.column(place.cell().substring(0, digits));
        int row = Integer.parseInt(place.cell().substring(digits));
        return bySheet.getOrDefault(sheet(place), List.of()).stream().anyMatch(area -> area.hides(row, column));
    }
}

package org.prongsai.damage.column;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.model.FieldType;

/**
 * A way in which a cell of an own column comes back.
 *
 * @param what is done
 * @param expected what the reader makes of it: rule ids where it finds something
 * @param csv the same of a .csv
 * @param everywhere whether it is done to every row, because a single one could mean either
 */
public record CellKind(
        String name,
        String what,
        String expected,
        String csv,
        Set<FieldType> types,
        boolean everywhere,
        Function<Slot, Typed> way) {
    static CellKind of(String name, String what, String expected, Set<FieldType> types, Function<Slot, Typed> way) {
        return new CellKind(name, what, expected, expected, types, false, way);
    }

    CellKind inCsv(String other) {
        return new CellKind(name, what, expected, other, types, everywhere, way);
    }

    CellKind inEveryRow() {
        return new CellKind(name, what, expected, csv, types, true, way);
    }

    public static List<CellKind> all() {
        return Stream.of(
                        NumberKinds.READ,
                        NumberKinds.ASKED,
                        NumberCellKinds.ALL,
                        PercentKinds.ALL,
                        DateKinds.TEXTS,
                        DateKinds.CELLS,
                        ChoiceKinds.ONE,
                        ChoiceKinds.SEVERAL,
                        YesNoKinds.ALL,
                        LinkKinds.ALL,
                        TextKinds.ALL)
                .flatMap(List::stream)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}

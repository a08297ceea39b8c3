package org.prongsai.damage;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** All that can be done to a form with own columns, to these alone. */
final class Harms {
    private Harms() {}

    static List<Harm> ofOwnColumns() {
        return Stream.concat(ColumnHarm.all().stream(), Arrays.stream(OwnShapeDamage.values()))
                .toList();
    }
}

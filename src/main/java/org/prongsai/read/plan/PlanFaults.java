package org.prongsai.read.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;

/** Faults of a plan, gathered so that all are told at once. */
final class PlanFaults {
    private static final RuleId RULE = new RuleId("plan");

    private final String file;
    private final List<Finding> found = new ArrayList<>();

    PlanFaults(String file) {
        this.file = file;
    }

    /** A mistake in a cell; the sentences are {@code plan.fault.<key>} and {@code plan.fault.<key>.do}. */
    void at(CellRef cell, String value, String key, Object... arguments) {
        add(Location.of(file, cell), value, key, arguments);
    }

    void inFile(String key, Object... arguments) {
        add(Location.of(file), "", key, arguments);
    }

    private void add(Location location, String value, String key, Object... arguments) {
        found.add(new Finding(
                Severity.ERROR,
                RULE,
                Optional.empty(),
                Optional.empty(),
                Optional.of(location),
                value,
                LocalizedMessage.of("plan.fault." + key, arguments),
                LocalizedMessage.of("plan.fault." + key + ".do", arguments)));
    }

    boolean none() {
        return found.isEmpty();
    }

    /**
     * In the order in which whoever mends them comes to them: those of the file, then row by row.
     *
     * @param sheets of the workbook, in their order
     */
    List<Finding> all(List<String> sheets) {
        return found.stream()
                .sorted(Comparator.comparing((Finding fault) -> number(fault, cell -> sheets.indexOf(cell.sheet())))
                        .thenComparing(fault -> number(fault, CellRef::row))
                        .thenComparing(fault -> number(fault, CellRef::column)))
                .toList();
    }

    private static int number(Finding fault, ToIntFunction<CellRef> of) {
        return fault.location().flatMap(Location::cell).stream()
                .mapToInt(of)
                .findFirst()
                .orElse(-1);
    }
}

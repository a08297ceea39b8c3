package org.prongsai.read.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.PlanColumn;
import org.prongsai.message.Messages;

/** Choices among few that a cell of the plan names in words, in either language. */
final class PlanChoices<E extends Enum<E>> {
    private final E[] all;
    private final String prefix;

    /** @param prefix of the bundle keys of their names */
    PlanChoices(Class<E> choices, String prefix) {
        this.all = choices.getEnumConstants();
        this.prefix = prefix;
    }

    /** The one that a cell means. */
    Optional<E> called(String written) {
        return Arrays.stream(all).filter(one -> named(one).isCalled(written)).findFirst();
    }

    /** The same; what is none of them is a fault of the cell. */
    Optional<E> read(String written, PlanRow row, PlanColumn column, PlanFaults faults, Messages messages) {
        Optional<E> choice = called(written);
        if (choice.isEmpty()) {
            faults.at(row.cell(column), written, "choice", written, messages.list(labels(messages)));
        }
        return choice;
    }

    private String label(E choice, Messages messages) {
        return named(choice).label(messages);
    }

    /** What all of them are called. */
    List<String> labels(Messages messages) {
        return Arrays.stream(all).map(one -> label(one, messages)).toList();
    }

    private Labelled named(E choice) {
        return () -> prefix + Labelled.kebab(choice);
    }
}

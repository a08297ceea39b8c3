package org.prongsai.form;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.prongsai.layout.FormLayout;
import org.prongsai.model.CellRef;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn;

/**
 * Check of a column of the plan's own: the hidden columns in which a form looks at it, few, for there may be many such
 * columns.
 */
final class OwnCheck {
    private final FieldSpec field;
    private final Map<Step, Integer> places = new EnumMap<>(Step.class);

    /** What stands in a hidden column. */
    enum Step {
        /** What was filled in, to compare; empty when nothing was. */
        KEY,
        /** A date's parts, with a stroke between them. */
        PARTS,
        /** The number or the day; empty where there is none to tell, {@code x} and {@code p} for what can't be told. */
        VALUE,
        /** What is wrong, a {@link Fault}'s number; 0 when nothing is, -1 when the column is not asked here. */
        FAULT
    }

    /** What may be wrong, in the order in which it is looked for; the first found is told. */
    enum Fault {
        NONE(0),
        MISSING(1),
        UNEXPECTED(2),
        UNREADABLE(3),
        PERCENT_UNCLEAR(4),
        OUT_OF_RANGE(5),
        ABOVE(6);

        private final int number;

        Fault(int number) {
            this.number = number;
        }

        /** What stands for it in its cell. */
        int number() {
            return number;
        }
    }

    static final int NOT_ASKED = -1;

    private OwnCheck(FieldSpec field) {
        this.field = field;
    }

    /**
     * Of the columns that a division fills in, their keys side by side, and so their faults.
     *
     * @param first free column, from 1
     */
    static List<OwnCheck> of(List<FieldSpec> asked, int first) {
        List<OwnCheck> checks = asked.stream()
                .filter(field -> field.own().isPresent())
                .map(OwnCheck::new)
                .toList();
        int place = first;
        for (Step step : Step.values()) {
            for (OwnCheck check : checks) {
                if (check.has(step)) {
                    check.places.put(step, place++);
                }
            }
        }
        return checks;
    }

    boolean has(Step step) {
        return switch (step) {
            case KEY, FAULT -> true;
            case PARTS -> type() == FieldType.DATE;
            case VALUE -> type() == FieldType.DATE || type().isQuantity() || type() == FieldType.CHOICES;
        };
    }

    FieldSpec field() {
        return field;
    }

    FieldType type() {
        return field.type();
    }

    OwnColumn column() {
        return field.own().orElseThrow();
    }

    int position(Step step) {
        Integer place = places.get(step);
        if (place == null) {
            throw new IllegalArgumentException("a check of " + type() + " has no " + step);
        }
        return place;
    }

    /** The cell of a row. */
    String ref(Step step, int row) {
        return "$" + CellRef.letters(position(step)) + row;
    }

    String header(Step step) {
        return FormLayout.HELPER_PREFIX + field.key().kebab() + "-"
                + step.name().toLowerCase(Locale.ROOT);
    }

    /** Rules that say what is wrong: by a fault's number, behind them those of other types. */
    enum Told {
        FIELD_MISSING,
        FIELD_UNEXPECTED,
        FIELD_NOT_NUMBER,
        FIELD_PERCENT_UNCLEAR,
        FIELD_OUT_OF_RANGE,
        FIELD_ABOVE,
        FIELD_NOT_DATE,
        FIELD_NOT_LISTED,
        FIELD_NOT_LINK;

        String ruleId() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

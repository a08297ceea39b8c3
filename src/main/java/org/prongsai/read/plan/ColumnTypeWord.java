package org.prongsai.read.plan;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.message.Messages;
import org.prongsai.model.FieldType;

/** Word for a column's type in the plan, in either language or as XLSForm has it. */
enum ColumnTypeWord {
    TEXT(FieldType.TEXT, "string"),
    INTEGER(FieldType.INTEGER),
    NUMBER(FieldType.NUMBER, "decimal"),
    MONEY(FieldType.MONEY, "currency"),
    PERCENT(FieldType.PERCENT, "percentage"),
    DATE(FieldType.DATE),
    CHOICE(FieldType.CHOICE, "select_one"),
    CHOICES(FieldType.CHOICES, "select_multiple"),
    YES_NO(FieldType.YES_NO, "boolean", "yes_no"),
    LINK(FieldType.LINK, "url");

    private static final PlanChoices<ColumnTypeWord> CALLED =
            new PlanChoices<>(ColumnTypeWord.class, "plan.column-type.");

    private final FieldType type;

    @SuppressWarnings("ImmutableEnumChecker") // made by List.of
    private final List<String> aliases;

    ColumnTypeWord(FieldType type, String... aliases) {
        this.type = type;
        this.aliases = List.of(aliases);
    }

    FieldType type() {
        return type;
    }

    /** The type that a cell means. */
    static Optional<ColumnTypeWord> called(String written) {
        return CALLED.called(written)
                .or(() -> Arrays.stream(values())
                        .filter(word -> word.aliases.contains(written.toLowerCase(Locale.ROOT)))
                        .findFirst());
    }

    /** What all of them are called. */
    static List<String> labels(Messages messages) {
        return CALLED.labels(messages);
    }
}

package org.prongsai.damage.column;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;

/**
 * A cell of an own column, about to be filled in.
 *
 * @param meant in the words of {@link Meaning}
 */
public record Slot(FieldSpec field, String meant, Random random) {
    @SafeVarargs
    final <T> T any(T... choices) {
        return choices[random.nextInt(choices.length)];
    }

    FieldType type() {
        return field.type();
    }

    OwnColumn column() {
        return field.own().orElseThrow();
    }

    String unit() {
        return column().unit();
    }

    BigDecimal number() {
        return new BigDecimal(meant);
    }

    LocalDate day() {
        return LocalDate.parse(meant);
    }

    List<String> labels() {
        return column().choices().stream().map(Choice::label).toList();
    }

    /** Those that are meant, in the list's order. */
    List<Choice> chosen() {
        List<String> said = List.of(meant.split("; ", -1));
        return column().choices().stream()
                .filter(choice -> said.contains(choice.label()))
                .toList();
    }

    /** A label that is not meant. */
    String other() {
        List<String> others = labels().stream()
                .filter(label ->
                        chosen().stream().noneMatch(choice -> choice.label().equals(label)))
                .toList();
        return others.isEmpty() ? labels().get(0) : others.get(random.nextInt(others.size()));
    }
}

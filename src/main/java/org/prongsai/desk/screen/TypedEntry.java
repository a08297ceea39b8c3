package org.prongsai.desk.screen;

import java.util.Map;
import java.util.Optional;
import org.prongsai.desk.round.Notice;
import org.prongsai.message.Messages;

/**
 * Entry that was typed and could not be done: it stands in its form again, with why.
 *
 * @param fields of the form, by their names
 * @param why in the page's language
 */
public record TypedEntry(Map<String, String> fields, String why) {
    public TypedEntry {
        fields = Map.copyOf(fields);
    }

    static TypedEntry of(Optional<Notice> notice, Messages messages) {
        return notice.filter(one -> !one.typed().isEmpty())
                .map(one -> new TypedEntry(one.typed(), messages.of(one.sentence())))
                .orElseGet(() -> new TypedEntry(Map.of(), ""));
    }

    /** Whether it was typed into the form with this value in a field. */
    public boolean isOf(String field, String value) {
        return value.equals(fields.get(field));
    }

    /** What was typed into a field, else what stands there usually. */
    public String field(String name, String usual) {
        return fields.getOrDefault(name, usual);
    }
}

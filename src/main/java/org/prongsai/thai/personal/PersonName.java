package org.prongsai.thai.personal;

import java.util.Optional;

/**
 * Name of a person.
 *
 * @param given without spaces
 * @param surname empty where none follows
 * @param end after it in the plain text
 */
record PersonName(String given, String surname, int end) {
    /** The name that a text is, with a title or without. */
    static Optional<PersonName> named(String text) {
        PlainText plain = PlainText.of(text.strip());
        return NameSearch.first(plain)
                .or(() -> Optional.of(plain.text().split(" +", 2))
                        .filter(parts -> !parts[0].isEmpty())
                        .map(parts -> new PersonName(parts[0], parts.length > 1 ? parts[1] : "", plain.length())));
    }

    /** Whether another may be the same person: the given name alone is enough. */
    boolean isOf(PersonName other) {
        return given.equals(other.given) && (surname.isEmpty() || surname.equals(other.surname));
    }
}

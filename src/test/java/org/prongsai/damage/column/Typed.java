package org.prongsai.damage.column;

import java.util.Optional;

/**
 * A cell as it came to be.
 *
 * @param value as the file holds it; of {@link Kind#STRUCK} the struck part and the rest, a {@code |} between
 * @param format in which a number is shown; empty leaves that of the form
 * @param formula empty when there is none
 * @param link where it leads when it is clicked, empty when nowhere
 * @param meaning what is meant by it, where that is not what was meant before
 */
public record Typed(
        Kind kind, String value, String format, String formula, String link, boolean quoted, Optional<String> meaning) {
    /** What a cell holds. */
    public enum Kind {
        TEXT,
        /** A text of two runs. */
        RICH,
        /** The same, the first struck out. */
        STRUCK,
        NUMBER,
        TRUTH,
        ERROR
    }

    private static Typed of(Kind kind, String value, String format) {
        return new Typed(kind, value, format, "", "", false, Optional.empty());
    }

    static Typed text(String text) {
        return of(Kind.TEXT, text, "");
    }

    static Typed rich(String text) {
        return of(Kind.RICH, text, "");
    }

    static Typed struck(String old, String now) {
        return of(Kind.STRUCK, old + "|" + now, "");
    }

    static Typed number(String number, String format) {
        return of(Kind.NUMBER, number, format);
    }

    static Typed truth(boolean truth) {
        return of(Kind.TRUTH, truth ? "1" : "0", "General");
    }

    static Typed error(String error) {
        return of(Kind.ERROR, error, "");
    }

    Typed in(String other) {
        return new Typed(kind, value, other, formula, link, quoted, meaning);
    }

    Typed by(String typed) {
        return new Typed(kind, value, format, typed, link, quoted, meaning);
    }

    Typed leadingTo(String address) {
        return new Typed(kind, value, format, formula, address, quoted, meaning);
    }

    Typed behindQuote() {
        return new Typed(kind, value, format, formula, link, true, meaning);
    }

    Typed meaning(String other) {
        return new Typed(kind, value, format, formula, link, quoted, Optional.of(other));
    }

    Typed asked() {
        return meaning(Meaning.ASKED);
    }

    Typed none() {
        return meaning(Meaning.NONE);
    }
}

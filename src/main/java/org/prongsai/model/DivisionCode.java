package org.prongsai.model;

import java.util.regex.Pattern;

/** The short code a plan gives a division, for example {@code 04} or {@code finance}. It names files, so it is plain. */
public record DivisionCode(String value) implements Comparable<DivisionCode> {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9][A-Za-z0-9_-]{0,31}");

    public DivisionCode {
        if (!isPlain(value)) {
            throw new IllegalArgumentException("not a division code: " + value);
        }
    }

    /** Whether a text may be a code: 1 to 32 Latin letters, digits, {@code _} and {@code -}. */
    public static boolean isPlain(String text) {
        return PLAIN.matcher(text).matches();
    }

    @Override
    public int compareTo(DivisionCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.prongsai.text;

import java.util.Locale;

/** The languages a user may read. */
public enum Language {
    TH,
    EN;

    /** {@code th} or {@code en}, as on the command line. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** @throws IllegalArgumentException when no language has such a code */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        throw new IllegalArgumentException("no language: " + code);
    }

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }
}

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

    public Locale locale() {
        return Locale.forLanguageTag(code());
    }
}

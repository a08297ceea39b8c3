package org.prongsai.mail.settings;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Security of a connection: how it is kept from being read on its way. */
public enum Security {
    /** Plain at first, then encrypted; a server that can't is not talked to. */
    STARTTLS,
    /** Encrypted from the start. */
    TLS,
    /** Not at all: a relay on the same machine or in the office's own network. */
    NONE;

    /** As it is written in the settings. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Security> of(String word) {
        return Arrays.stream(values())
                .filter(one -> one.word().equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

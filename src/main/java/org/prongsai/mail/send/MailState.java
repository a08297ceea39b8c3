package org.prongsai.mail.send;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** State of a mail in the ledger. */
public enum MailState {
    /** About to be handed over. When nothing follows, the program ended in between: it may have gone. */
    SENDING,
    SENT,
    /** It did not go. */
    REFUSED,
    /** Nobody can tell whether it went. */
    UNKNOWN;

    /** As it is written in the ledger. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<MailState> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
    }
}

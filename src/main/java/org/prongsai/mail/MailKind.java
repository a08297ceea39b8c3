package org.prongsai.mail;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Kind of a mail: what it is about. */
public enum MailKind {
    /** The consolidated workbook and the report, to the plan's recipients. */
    EDITION,
    /** Its marked workbook and letter, to a division with something to mend. */
    RETURNS,
    /** The form once more, to a division that did not send it. */
    REMINDERS,
    /** Thanks, to a division whose form is in order. */
    RECEIPTS,
    /** The form, to every division at the start of a round. */
    FORMS;

    /** As it is typed on the command line, and written in lists. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<MailKind> of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equals(word.strip().toLowerCase(Locale.ROOT)))
                .findFirst();
    }
}

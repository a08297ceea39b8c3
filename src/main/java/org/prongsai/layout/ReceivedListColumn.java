package org.prongsai.layout;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of {@code input/mail/received.csv}, in their order; their names are part of the public interface. */
public enum ReceivedListColumn {
    /** Path from the input folder. */
    FILE,
    SHA256,
    /** Code of the division that the sender's address belongs to. */
    DIVISION,
    SENDER,
    /** ISO 8601 with its zone. */
    SENT_AT,
    MESSAGE_ID,
    SUBJECT;

    /** The list's own place below the input folder. */
    public static final String PATH = "mail/received.csv";

    /** As the header row calls it. */
    public String heading() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The column of a heading. */
    public static Optional<ReceivedListColumn> of(String heading) {
        String plain = heading.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.heading().equals(plain))
                .findFirst();
    }
}

package org.prongsai.mail;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.text.OneLine;

/** Reply of a mail server, the network or the mail library, on one line, for a sentence. */
public final class ServerReply {
    /** What the library puts before words of others: of no use to an official. */
    private static final Pattern NAMES =
            Pattern.compile("\\* BYE Jakarta Mail Exception: |(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error)(?:: |\\b)");

    private ServerReply() {}

    /** The words of an exception and of those it came from, none of them twice. */
    public static String of(Exception problem) {
        StringBuilder words = new StringBuilder();
        for (Throwable cause = problem; cause != null; cause = before(cause)) {
            String message = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
            String said = OneLine.of(NAMES.matcher(message).replaceAll(""));
            if (words.indexOf(said) < 0) {
                words.append(words.isEmpty() ? "" : ": ").append(said);
            }
        }
        return OneLine.of(words.toString());
    }

    private static @Nullable Throwable before(Throwable problem) {
        Throwable next = problem instanceof MessagingException mail ? mail.getNextException() : null;
        return next == null ? problem.getCause() : next;
    }
}

package org.prongsai.deliver.fetch;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;

/** What a server or the mail library said, for a sentence. */
final class MailWords {
    /** What the library puts before words of others: of no use to an official. */
    private static final Pattern NAMES =
            Pattern.compile("\\* BYE Jakarta Mail Exception: |(?:[a-z]\\w*\\.)+[A-Z]\\w*(?:Exception|Error)(?:: |\\b)");

    private MailWords() {}

    static String of(Exception problem) {
        String words = String.valueOf(problem.getMessage());
        Throwable cause = problem instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : problem.getCause();
        String more = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        String all = more.isEmpty() || words.contains(more) ? words : words + ": " + more;
        return HeaderText.harmless(NAMES.matcher(all).replaceAll(""));
    }
}

package org.prongsai.deliver.fetch;

import jakarta.mail.MessagingException;

/** What a server or the mail library said, for a sentence. */
final class MailWords {
    private MailWords() {}

    static String of(Exception problem) {
        String words = String.valueOf(problem.getMessage());
        Throwable cause = problem instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : problem.getCause();
        String more = cause == null || cause.getMessage() == null ? "" : cause.getMessage();
        return HeaderText.harmless(more.isEmpty() || words.contains(more) ? words : words + ": " + more);
    }
}

package org.prongsai.mail;

/**
 * A mail's words.
 *
 * @param plain as plain text
 * @param html the same as a page
 */
public record MailText(String subject, String plain, String html) {
    public MailText {
        if (subject.isBlank() || plain.isBlank() || html.isBlank()) {
            throw new IllegalArgumentException("a mail says something");
        }
    }
}

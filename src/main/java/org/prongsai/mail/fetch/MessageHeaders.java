package org.prongsai.mail.fetch;

import java.time.Instant;

/**
 * Headers of a mail: what it says of itself, in harmless words.
 *
 * @param sentAt as {@link MailTime} has it
 * @param messageId never empty; of a mail without one made from the rest
 */
public record MessageHeaders(FromAddress sender, Instant sentAt, String subject, String messageId) {}

package org.prongsai.mail.fetch;

import java.time.Instant;

/**
 * Headers of a mail: what it says of itself, in harmless words.
 *
 * @param sentAt as the mail says; where it does not, when it was received
 * @param messageId never empty; of a mail without one made from the rest
 */
public record MessageHeaders(FromAddress sender, Instant sentAt, String subject, String messageId) {}

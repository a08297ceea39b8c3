package org.prongsai.model;

import java.time.Instant;

/**
 * The mail that a file came by.
 *
 * @param sender the address it names as its sender
 * @param sentAt when, as it says itself; where that can not be, when the server received it
 * @param messageId the mail's own number, by which it is found again in the mailbox
 */
public record MailOrigin(String sender, Instant sentAt, String messageId) {
    public MailOrigin {
        if (sender.isBlank() || messageId.isBlank()) {
            throw new IllegalArgumentException("a mail has a sender and a number: " + sender + " " + messageId);
        }
    }
}

package org.prongsai.mail;

import java.util.List;

/** A mail that can go out as it is; its key tells whether it went already. */
public record Mail(MailKey key, MailKind kind, Addressee to, MailText text, List<OutgoingAttachment> enclosures) {
    public Mail {
        enclosures = List.copyOf(enclosures);
    }
}

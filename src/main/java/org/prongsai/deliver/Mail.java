package org.prongsai.deliver;

import java.util.List;

/** A mail that can go out as it is; its key tells whether it went already. */
public record Mail(MailKey key, MailKind kind, Addressee to, MailText text, List<EnclosedFile> enclosures) {
    public Mail {
        enclosures = List.copyOf(enclosures);
    }
}

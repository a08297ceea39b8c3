package org.prongsai.mail.compose;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;

/** A message that keeps the Message-ID it is given; the library would make one up whenever it is saved. */
final class Message extends MimeMessage {
    Message() {
        super(Session.getInstance(new Properties()));
    }

    @Override
    protected void updateMessageID() {
        // It is set, or none is wanted.
    }
}

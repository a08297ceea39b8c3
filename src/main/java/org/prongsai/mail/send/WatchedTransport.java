package org.prongsai.mail.send;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * Transport that notices when the end of a mail goes out: until then nobody can have taken it, from then on somebody
 * may have.
 */
final class WatchedTransport extends SMTPTransport {
    private boolean endGiven;

    WatchedTransport(Session session) {
        super(session, new URLName("smtp", null, -1, null, null, null));
    }

    void begin() {
        endGiven = false;
    }

    boolean endGiven() {
        return endGiven;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        endGiven = true;
        super.finishData();
    }
}

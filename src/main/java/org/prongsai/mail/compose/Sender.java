package org.prongsai.mail.compose;

import java.util.Optional;
import org.prongsai.text.MailAddress;

/** Sender that mails name: the settings' address, under the organisation's name unless another is set. */
public record Sender(String name, String address, Optional<String> replyTo) {
    public Sender {
        if (!MailAddress.isValid(address)) {
            throw new IllegalArgumentException("not an address: " + address);
        }
    }

    /** What stands behind the sign, for Message-IDs. */
    String domain() {
        String travelling = MailAddress.travelling(address);
        return travelling.substring(travelling.lastIndexOf('@') + 1);
    }
}

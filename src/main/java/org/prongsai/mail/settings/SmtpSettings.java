package org.prongsai.mail.settings;

import java.time.Duration;
import java.util.Optional;

/**
 * Settings of the server by which mail is sent.
 *
 * @param from the address that mails come from
 * @param fromName the name beside it; the organisation's when none is given
 * @param pause between two mails
 * @param sizeLimit in bytes, of a whole mail as it travels
 */
public record SmtpSettings(
        MailServer server,
        String from,
        Optional<String> fromName,
        Optional<String> replyTo,
        Duration pause,
        long sizeLimit) {}

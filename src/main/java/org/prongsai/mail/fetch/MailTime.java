package org.prongsai.mail.fetch;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MailDateFormat;
import java.text.ParseException;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.round.PlausibleSpan;

/**
 * Time of a mail: as it says itself, where that can be. A clock in the Buddhist era or an empty battery makes it say what
 * can't be; then the server that received it tells, in the topmost of the lines that each server on the way puts above
 * those before it.
 */
final class MailTime {
    private static final String RECEIVED = "Received";

    private MailTime() {}

    /** @param span outside of which no mail of the round was sent */
    static Instant of(Message message, PlausibleSpan span) throws MessagingException {
        Optional<Instant> said = instant(message.getSentDate()).filter(span::holds);
        if (said.isPresent()) {
            return said.get();
        }
        Optional<Instant> server = received(message);
        return server.isPresent()
                ? server.get()
                : instant(message.getReceivedDate()).orElse(Instant.EPOCH);
    }

    private static Optional<Instant> instant(@Nullable Date date) {
        return Optional.ofNullable(date).map(Date::toInstant);
    }

    private static Optional<Instant> received(Message message) throws MessagingException {
        String[] lines = message.getHeader(RECEIVED);
        if (lines == null || lines.length == 0) {
            return Optional.empty();
        }
        String date = lines[0].substring(lines[0].lastIndexOf(';') + 1);
        try {
            return Optional.of(new MailDateFormat().parse(date.strip()).toInstant());
        } catch (ParseException saysNothingUsable) {
            return Optional.empty();
        }
    }
}

package org.prongsai.mail.send;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import org.apache.commons.io.output.CountingOutputStream;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.Mail;
import org.prongsai.mail.compose.MimeMail;
import org.prongsai.mail.compose.Sender;
import org.prongsai.mail.settings.SmtpSettings;
import org.prongsai.message.LocalizedMessage;

/**
 * Sender of a batch of mails, one after the other, which keeps the ledger: one that can't go does not stop the others.
 */
public final class MailSender {
    /** A server that breaks off so often in a row is not asked again for each mail that is left. */
    private static final int BROKEN_OFF_IN_A_ROW = 3;

    private final SmtpSettings settings;
    private final Sender sender;
    private final Clock clock;

    public MailSender(SmtpSettings settings, Sender sender, Clock clock) {
        this.settings = settings;
        this.sender = sender;
        this.clock = clock;
    }

    /**
     * Sends all of them.
     *
     * @param told each mail and what became of it, at once
     * @throws JobFailure when there is no connection, or none any more; what was told before stands in the ledger
     */
    public void send(List<Mail> mails, Ledger ledger, BiConsumer<Mail, SentMail> told) {
        try (SmtpSender smtp = new SmtpSender(settings.server())) {
            int brokenOff = 0;
            for (int i = 0; i < mails.size(); i++) {
                smtp.connect();
                SentMail posted = post(mails.get(i), smtp, ledger);
                told.accept(mails.get(i), posted);
                brokenOff = posted.brokenOff() ? brokenOff + 1 : 0;
                int left = mails.size() - i - 1;
                if (left > 0 && brokenOff == BROKEN_OFF_IN_A_ROW) {
                    String words = posted.words();
                    throw new JobFailure(
                            LocalizedMessage.of(
                                    "failure.mail-broken-off", settings.server().name(), words, left),
                            null);
                }
                if (left > 0) {
                    pause(settings.pause());
                }
            }
        }
    }

    /**
     * What became of a mail.
     *
     * @param at when, as the ledger has it; empty when it was not even tried
     * @param sentence why it did not go, or that it may have; empty when it went
     */
    public record SentMail(
            MailState state, String at, Optional<LocalizedMessage> sentence, String words, boolean brokenOff) {}

    private SentMail post(Mail mail, SmtpSender smtp, Ledger ledger) {
        MimeMessage message = MimeMail.ready(mail, sender, clock.instant());
        String id = MimeMail.id(mail, sender);
        Optional<LocalizedMessage> tooLarge = tooLarge(length(message), smtp.largest());
        if (tooLarge.isPresent()) {
            return new SentMail(MailState.REFUSED, "", tooLarge, "", false);
        }
        ledger.add(mail, MailState.SENDING, id, "");
        SendOutcome outcome = smtp.send(message);
        String at = ledger.add(mail, outcome.state(), id, outcome.words());
        return new SentMail(outcome.state(), at, outcome.sentence(), outcome.words(), outcome.brokenOff());
    }

    private Optional<LocalizedMessage> tooLarge(long bytes, OptionalLong serverTakes) {
        long most = Math.min(settings.sizeLimit(), serverTakes.orElse(Long.MAX_VALUE));
        return bytes <= most
                ? Optional.empty()
                : Optional.of(LocalizedMessage.of("mail.too-large", megabytes(bytes), megabytes(most)));
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f", bytes / (double) (1 << 20));
    }

    private static long length(MimeMessage message) {
        try (CountingOutputStream out = new CountingOutputStream(OutputStream.nullOutputStream())) {
            message.writeTo(out);
            return out.getByteCount();
        } catch (IOException | MessagingException e) {
            throw new IllegalStateException("a mail in memory can't be written", e);
        }
    }

    private static void pause(Duration pause) {
        try {
            Thread.sleep(pause.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new JobFailure(LocalizedMessage.of("failure.stopped"), e);
        }
    }
}

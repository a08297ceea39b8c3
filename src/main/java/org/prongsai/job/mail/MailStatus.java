package org.prongsai.job.mail;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.mail.Mail;
import org.prongsai.mail.MailKey;
import org.prongsai.mail.send.Ledger;
import org.prongsai.mail.send.MailSender;
import org.prongsai.mail.send.MailState;
import org.prongsai.message.LocalizedMessage;

/**
 * Status of a mail: where it stands.
 *
 * @param at when it went, or when it was last tried; empty when it never was
 * @param why it did not go, or may not have; empty when that was in an earlier run
 */
public record MailStatus(Mail mail, State state, String at, Optional<LocalizedMessage> why) {
    /** Where a mail stands. */
    public enum State {
        /** Not sent, and nothing keeps it from being sent. */
        READY,
        /** The plan has no address for it. */
        NO_ADDRESS,
        /** It went in an earlier run. */
        SENT_BEFORE,
        SENT,
        REFUSED,
        UNKNOWN;

        /** As it is written in the list of mails. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** Where a mail stands before anything is done, by the ledger. */
    static MailStatus before(Mail mail, Map<MailKey, Ledger.Entry> ledger) {
        Ledger.Entry last = ledger.get(mail.key());
        if (mail.to().address().isEmpty()) {
            return new MailStatus(mail, State.NO_ADDRESS, "", Optional.empty());
        }
        if (last == null || last.state() == MailState.REFUSED) {
            return ready(mail);
        }
        return last.state() == MailState.SENT
                ? new MailStatus(mail, State.SENT_BEFORE, last.at(), Optional.empty())
                : new MailStatus(mail, State.UNKNOWN, last.at(), why(last));
    }

    /** A mail left as being sent tells nothing but that. */
    private static Optional<LocalizedMessage> why(Ledger.Entry last) {
        return last.state() == MailState.UNKNOWN
                ? Optional.of(LocalizedMessage.of("mail.unknown", last.words()))
                : Optional.empty();
    }

    /** To be sent, whatever became of it before. */
    static MailStatus ready(Mail mail) {
        return new MailStatus(mail, State.READY, "", Optional.empty());
    }

    static MailStatus after(Mail mail, MailSender.SentMail posted) {
        State state = switch (posted.state()) {
            case SENT -> State.SENT;
            case REFUSED -> State.REFUSED;
            case SENDING, UNKNOWN -> State.UNKNOWN;
        };
        return new MailStatus(mail, state, posted.at(), posted.sentence());
    }

    public boolean is(State one) {
        return state == one;
    }
}

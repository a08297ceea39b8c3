package org.prongsai.mail.send;

import java.util.Optional;
import org.prongsai.message.LocalizedMessage;

/** Outcome of one attempt to send a mail. */
sealed interface SendOutcome {
    /** The server took it and said so. */
    record Sent(String words) implements SendOutcome {
        @Override
        public MailState state() {
            return MailState.SENT;
        }

        @Override
        public Optional<LocalizedMessage> sentence() {
            return Optional.empty();
        }

        @Override
        public boolean brokenOff() {
            return false;
        }
    }

    /**
     * It certainly did not go: the server said no, or the end of the mail never reached it.
     *
     * @param address whether it was the addressee's address that the server did not take
     */
    record Refused(String words, boolean brokenOff, boolean address) implements SendOutcome {
        @Override
        public MailState state() {
            return MailState.REFUSED;
        }

        @Override
        public Optional<LocalizedMessage> sentence() {
            return Optional.of(LocalizedMessage.of(address ? "mail.refused.address" : "mail.refused", words));
        }
    }

    /** It was handed over whole and no answer came: it may have gone. */
    record Unknown(String words) implements SendOutcome {
        @Override
        public MailState state() {
            return MailState.UNKNOWN;
        }

        @Override
        public Optional<LocalizedMessage> sentence() {
            return Optional.of(LocalizedMessage.of("mail.unknown", words));
        }

        @Override
        public boolean brokenOff() {
            return true;
        }
    }

    /** The server's words, or what broke. */
    String words();

    /** What the ledger says of it. */
    MailState state();

    /** Why it did not go, or that it may have; empty when it went. */
    Optional<LocalizedMessage> sentence();

    /** Whether the connection is gone. */
    boolean brokenOff();
}

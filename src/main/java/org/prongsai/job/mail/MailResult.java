package org.prongsai.job.mail;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.job.mail.MailStatus.State;
import org.prongsai.mail.Mail;
import org.prongsai.message.LocalizedMessage;

/** Result of a mail job. */
public sealed interface MailResult {
    /**
     * Mails were listed, drafted or sent.
     *
     * @param statuses of each mail of the batch, in its order
     * @param folder where the drafts are, or the ledger
     * @param stopped why the rest was not tried, when sending had to stop
     */
    record Mailed(MailBatch batch, List<MailStatus> statuses, Path folder, Optional<LocalizedMessage> stopped)
            implements MailResult {
        public Mailed {
            statuses = List.copyOf(statuses);
        }

        /** Statuses of the mails that stand so. */
        public Stream<MailStatus> standing(State... states) {
            Set<State> wanted = Set.of(states);
            return statuses.stream().filter(status -> wanted.contains(status.state()));
        }

        /** The mails that stand so. */
        public List<Mail> mails(State... states) {
            return standing(states).map(MailStatus::mail).toList();
        }

        /** Whether every mail of the batch went, now or before. */
        public boolean allSent() {
            return stopped.isEmpty() && standing(State.SENT, State.SENT_BEFORE).count() == statuses.size();
        }

        @Override
        public <R> R fold(
                Function<Mailed, R> mailed, Function<NotFinal, R> notFinal, Function<Cancelled, R> cancelled) {
            return mailed.apply(this);
        }
    }

    /**
     * The edition is provisional, and nobody said that it may go out so.
     *
     * @param notice what it lacks, in words
     */
    record NotFinal(String notice) implements MailResult {
        @Override
        public <R> R fold(
                Function<Mailed, R> mailed, Function<NotFinal, R> notFinal, Function<Cancelled, R> cancelled) {
            return notFinal.apply(this);
        }
    }

    /** A person was asked whether mails are to go out, and said no. */
    record Cancelled() implements MailResult {
        @Override
        public <R> R fold(
                Function<Mailed, R> mailed, Function<NotFinal, R> notFinal, Function<Cancelled, R> cancelled) {
            return cancelled.apply(this);
        }
    }

    /** What each case comes to. */
    <R> R fold(Function<Mailed, R> mailed, Function<NotFinal, R> notFinal, Function<Cancelled, R> cancelled);
}

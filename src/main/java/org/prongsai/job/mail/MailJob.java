package org.prongsai.job.mail;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.job.mail.MailStatus.State;
import org.prongsai.mail.Mail;
import org.prongsai.mail.MailKey;
import org.prongsai.mail.compose.MimeMail;
import org.prongsai.mail.compose.Sender;
import org.prongsai.mail.send.Ledger;
import org.prongsai.mail.send.MailSender;
import org.prongsai.mail.send.MailState;
import org.prongsai.mail.settings.SmtpSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Plan;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;

/** Job that lists, drafts or sends a batch of mails, each by what the ledger knows of it. */
public final class MailJob {
    private final RoundFolder folder;
    private final Plan plan;
    private final MailRequest request;
    private final ProgressListener progress;
    private final MailDrafts drafts;

    public MailJob(RoundFolder folder, Plan plan, MailRequest request, ProgressListener progress) {
        this.folder = folder;
        this.plan = plan;
        this.request = request;
        this.progress = progress;
        this.drafts = new MailDrafts(folder.output());
    }

    /** Nothing but looks. */
    public MailResult list(MailBatch batch) {
        return new MailResult.Mailed(
                batch, before(batch.mails(), Ledger.in(folder.output())), folder.output(), Optional.empty());
    }

    /** @param lock of the output folder, held since before the batch was put together */
    public MailResult act(MailBatch batch, MailAction action, FolderLock lock) {
        return action instanceof MailAction.Send send ? send(batch, send, lock) : draft(batch, lock);
    }

    private static List<MailStatus> before(Stream<Mail> mails, Map<MailKey, Ledger.Entry> ledger) {
        return mails.map(mail -> MailStatus.before(mail, ledger)).toList();
    }

    private MailResult draft(MailBatch batch, FolderLock lock) {
        List<MailStatus> statuses = before(batch.mails(), Ledger.in(folder.output()));
        drafts.write(batch, statuses, lock);
        return new MailResult.Mailed(batch, statuses, folder.output().resolve(MailDrafts.FOLDER), Optional.empty());
    }

    private MailResult send(MailBatch batch, MailAction.Send send, FolderLock lock) {
        SmtpSettings settings = send.settings();
        String organisation = plan.organisation().name();
        Sender sender = new Sender(settings.fromName().orElse(organisation), settings.from(), settings.replyTo());
        try (Ledger ledger = Ledger.open(folder.output(), request.clock())) {
            List<MailStatus> statuses =
                    settled(before(batch.mails(), ledger.entries()), send.questions(), ledger, sender);
            List<Mail> going = statuses.stream()
                    .filter(status -> status.is(State.READY))
                    .map(MailStatus::mail)
                    .toList();
            if (!going.isEmpty() && !send.questions().send(going, batch.notes())) {
                return new MailResult.Cancelled();
            }
            drafts.clear(lock);
            Optional<LocalizedMessage> stopped =
                    post(going, new MailSender(settings, sender, request.clock()), ledger, statuses);
            Optional<LocalizedMessage> unwritten = drafted(batch, statuses, lock);
            return new MailResult.Mailed(batch, statuses, folder.output(), stopped.or(() -> unwritten));
        }
    }

    /** What did not go is drafted; that this can't be done does not undo that the others went. */
    private Optional<LocalizedMessage> drafted(MailBatch batch, List<MailStatus> statuses, FolderLock lock) {
        try {
            drafts.write(batch, statuses, lock);
            return Optional.empty();
        } catch (JobFailure failure) {
            return Optional.of(failure.sentence());
        }
    }

    /** Asks about mails of which nobody can tell whether they went. */
    private List<MailStatus> settled(List<MailStatus> before, MailQuestions questions, Ledger ledger, Sender sender) {
        List<Mail> unknown = before.stream()
                .filter(status -> status.is(State.UNKNOWN))
                .map(MailStatus::mail)
                .toList();
        MailQuestions.Unknown about = unknown.isEmpty() ? MailQuestions.Unknown.LEAVE : questions.unknown(unknown);
        if (about == MailQuestions.Unknown.SENT) {
            unknown.forEach(mail -> ledger.add(mail, MailState.SENT, MimeMail.id(mail, sender), "settled by a person"));
            return new ArrayList<>(before(before.stream().map(MailStatus::mail), ledger.entries()));
        }
        boolean again = about == MailQuestions.Unknown.AGAIN;
        return new ArrayList<>(before.stream()
                .map(status -> again && status.is(State.UNKNOWN) ? MailStatus.ready(status.mail()) : status)
                .toList());
    }

    /** @param statuses those of mails that are posted change */
    private Optional<LocalizedMessage> post(
            List<Mail> going, MailSender postman, Ledger ledger, List<MailStatus> statuses) {
        progress.begin("progress.sending", going.size());
        try {
            postman.send(going, ledger, (mail, posted) -> {
                statuses.replaceAll(
                        status -> status.mail().key().equals(mail.key()) ? MailStatus.after(mail, posted) : status);
                progress.step();
            });
            return Optional.empty();
        } catch (JobFailure stopped) {
            // The last mail may have gone although that could not be written down any more.
            Map<MailKey, Ledger.Entry> now = ledger.entries();
            statuses.replaceAll(status -> status.is(State.READY) ? MailStatus.before(status.mail(), now) : status);
            return Optional.of(stopped.sentence());
        } finally {
            progress.end();
        }
    }
}

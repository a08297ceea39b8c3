package org.prongsai.job.fetch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.fetch.MailAttachment;
import org.prongsai.mail.fetch.MailMessage;
import org.prongsai.mail.fetch.Mailbox;
import org.prongsai.mail.fetch.MessageHeaders;
import org.prongsai.mail.settings.ImapSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.round.PlausibleSpan;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;
import org.prongsai.text.MailAddress;

/**
 * Job that takes returned forms out of the mailbox, mail by mail: what one brought is on disk before the next is looked
 * at.
 */
public final class FetchJob {
    private final RoundFolder folder;
    private final Plan plan;
    private final ProgressListener progress;
    private final PlausibleSpan span;
    private final Map<String, Division> senders = new HashMap<>();

    public FetchJob(RoundFolder folder, Plan plan, ProgressListener progress) {
        this.folder = folder;
        this.plan = plan;
        this.progress = progress;
        this.span = PlausibleSpan.of(plan.round(), plan.round().due());
        for (Division division : plan.divisions()) {
            division.email().ifPresent(address -> senders.putIfAbsent(MailAddress.key(address), division));
        }
    }

    public FetchResult fetch(ImapSettings settings) {
        // Servers and senders are in other time zones, and what the server goes by is the day alone.
        LocalDate since = plan.round().start().minusDays(1);
        try (Mailbox mailbox = Mailbox.open(settings);
                FolderLock lock = FolderLock.on(folder.output())) {
            MailFolder mail = new MailFolder(folder, lock);
            List<MailMessage> letters = mailbox.since(since);
            List<FetchedItem> notes = new ArrayList<>();
            Optional<LocalizedMessage> stopped = read(letters, mail, notes);
            return new FetchResult.Fetched(plan, settings, since, letters.size(), notes, folder.mail(), stopped);
        }
    }

    /** What was read before something broke is told all the same: the next run takes it for known. */
    private Optional<LocalizedMessage> read(List<MailMessage> letters, MailFolder mail, List<FetchedItem> notes) {
        progress.begin("progress.fetching", letters.size());
        try {
            for (MailMessage message : letters) {
                notes.addAll(notes(message, mail));
                progress.step();
            }
            return Optional.empty();
        } catch (JobFailure broken) {
            return Optional.of(broken.sentence());
        } finally {
            progress.end();
        }
    }

    private List<FetchedItem> notes(MailMessage message, MailFolder mail) {
        MessageHeaders head = message.head(span);
        Optional<Division> division = head.sender().key().map(senders::get);
        if (division.isPresent()) {
            List<MailAttachment> enclosures = message.enclosures();
            return enclosures.isEmpty()
                    ? List.of(new FetchedItem.Nothing(division.get(), head))
                    : new AttachmentIntake(division.get(), head, mail).take(enclosures);
        }
        List<String> names = message.names();
        return names.isEmpty() ? List.of() : List.of(new FetchedItem.Unknown(head, names));
    }
}

package org.prongsai.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.deliver.fetch.Enclosure;
import org.prongsai.deliver.fetch.Letter;
import org.prongsai.deliver.fetch.LetterHead;
import org.prongsai.deliver.fetch.Mailbox;
import org.prongsai.deliver.settings.ImapSettings;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.text.MailAddress;
import org.prongsai.text.Sentence;

/** Takes returned forms out of the mailbox, mail by mail: what one brought is on disk before the next is looked at. */
final class FetchJob {
    private final RoundFolder folder;
    private final Plan plan;
    private final Progress progress;
    private final Map<String, Division> senders = new HashMap<>();

    FetchJob(RoundFolder folder, Plan plan, Progress progress) {
        this.folder = folder;
        this.plan = plan;
        this.progress = progress;
        for (Division division : plan.divisions()) {
            division.email().ifPresent(address -> senders.putIfAbsent(MailAddress.key(address), division));
        }
    }

    JobResult fetch(ImapSettings settings) {
        // Servers and senders are in other time zones, and what the server goes by is the day alone.
        LocalDate since = plan.round().start().minusDays(1);
        try (Mailbox mailbox = Mailbox.open(settings);
                FolderLock lock = FolderLock.on(folder.output())) {
            MailFolder mail = new MailFolder(folder, lock);
            List<Letter> letters = mailbox.since(since);
            List<FetchNote> notes = new ArrayList<>();
            Optional<Sentence> stopped = read(letters, mail, notes);
            return new JobResult.Fetched(plan, settings, since, letters.size(), notes, folder.mail(), stopped);
        }
    }

    /** What was read before something broke is told all the same: the next run takes it for known. */
    private Optional<Sentence> read(List<Letter> letters, MailFolder mail, List<FetchNote> notes) {
        progress.begin("progress.fetching", letters.size());
        try {
            for (Letter letter : letters) {
                notes.addAll(notes(letter, mail));
                progress.step();
            }
            return Optional.empty();
        } catch (JobFailure broken) {
            return Optional.of(broken.sentence());
        } finally {
            progress.end();
        }
    }

    private List<FetchNote> notes(Letter letter, MailFolder mail) {
        LetterHead head = letter.head();
        Optional<Division> division = head.sender().key().map(senders::get);
        if (division.isPresent()) {
            List<Enclosure> enclosures = letter.enclosures();
            return enclosures.isEmpty()
                    ? List.of(new FetchNote.Nothing(division.get(), head))
                    : new LetterIntake(division.get(), head, mail).take(enclosures);
        }
        List<String> names = letter.names();
        return names.isEmpty() ? List.of() : List.of(new FetchNote.Unknown(head, names));
    }
}

package org.prongsai.cli;

import java.util.List;
import java.util.Objects;
import org.prongsai.deliver.fetch.LetterHead;
import org.prongsai.deliver.fetch.Sender;
import org.prongsai.model.Division;
import org.prongsai.run.FetchNote;
import org.prongsai.run.JobResult;
import org.prongsai.text.Messages;
import org.prongsai.text.ThaiDates;
import org.prongsai.workbook.CellText;

/** What was taken from the mailbox, what was not, and why: division by division, then what strangers sent. */
final class FetchReport {
    /** Of strangers' mails, the latest; an office's mailbox holds many that have nothing to do with forms. */
    private static final int MOST_UNKNOWN = 20;

    private static final int LONGEST_SUBJECT = 60;

    private final Console console;
    private final Messages messages;
    private final JobResult.Fetched fetched;

    FetchReport(Console console, JobResult.Fetched fetched) {
        this.console = console;
        this.messages = console.messages();
        this.fetched = fetched;
    }

    void tell(boolean all) {
        console.say(
                "fetch.read",
                fetched.mailbox().folder(),
                fetched.mailbox().server().name(),
                ThaiDates.full(fetched.since(), messages.language()),
                fetched.mails());
        List<FetchNote.OfDivision> notes = of(FetchNote.OfDivision.class);
        int news = count(notes, FetchNote.Taken.class);
        int refused = count(notes, FetchNote.NotTaken.class);
        console.say("fetch.total", news, there(notes), refused);
        fetched.plan().divisions().forEach(division -> division(division, all));
        asides(all);
        unknown(of(FetchNote.Unknown.class), all);
        if (fetched.stopped().isPresent()) {
            return;
        }
        boolean nothing =
                notes.stream().noneMatch(note -> note instanceof FetchNote.Taken || note instanceof FetchNote.Present);
        console.say(nothing ? "fetch.nothing" : "fetch.next", fetched.into());
    }

    private <T extends FetchNote> List<T> of(Class<T> kind) {
        return fetched.notes().stream()
                .filter(kind::isInstance)
                .map(note -> Objects.requireNonNull(kind.cast(note)))
                .toList();
    }

    private static int count(List<FetchNote.OfDivision> notes, Class<? extends FetchNote> kind) {
        return Math.toIntExact(notes.stream().filter(kind::isInstance).count());
    }

    private static int there(List<FetchNote.OfDivision> notes) {
        return count(notes, FetchNote.Known.class) + count(notes, FetchNote.Present.class);
    }

    /** Divisions with nothing but what is known are not worth a line each time. */
    private void division(Division division, boolean all) {
        List<FetchNote.OfDivision> notes = of(FetchNote.OfDivision.class).stream()
                .filter(note -> note.division().equals(division))
                .toList();
        boolean worth = all || notes.stream().anyMatch(FetchReport::isNews);
        if (notes.isEmpty() || !worth) {
            return;
        }
        int news = count(notes, FetchNote.Taken.class);
        int refused = count(notes, FetchNote.NotTaken.class);
        console.say("fetch.division", division.name(), news, there(notes), refused);
        notes.forEach(this::line);
    }

    private static boolean isNews(FetchNote.OfDivision note) {
        return !(note instanceof FetchNote.Known
                || note instanceof FetchNote.Gone
                || note instanceof FetchNote.Nothing);
    }

    /** Files that somebody took out of the input folder again, and mails that brought none: each run's, so in short. */
    private void asides(boolean all) {
        List<FetchNote.Gone> gone = of(FetchNote.Gone.class);
        List<FetchNote.Nothing> nothing = of(FetchNote.Nothing.class);
        if (!gone.isEmpty()) {
            console.say("fetch.gone", gone.size());
        }
        if (!nothing.isEmpty()) {
            console.say("fetch.without", nothing.size());
        }
        if (all) {
            gone.forEach(note -> aside(note.letter(), note.name()));
            nothing.forEach(note -> aside(note.letter(), ""));
        }
    }

    private void aside(LetterHead letter, String name) {
        console.print(
                "  " + messages.of("fetch.unknown", sender(letter.sender()), sentAt(letter), subject(letter), name));
    }

    private void line(FetchNote.OfDivision note) {
        if (note instanceof FetchNote.Taken taken) {
            console.print("  " + messages.of("fetch.taken", taken.path()));
        } else if (note instanceof FetchNote.Present present) {
            console.print("  " + messages.of("fetch.present", present.name(), present.path()));
        } else if (note instanceof FetchNote.NotTaken not) {
            LetterHead letter = not.letter();
            console.print("  "
                    + messages.of(
                            "fetch.not-taken",
                            name(not.name()),
                            sender(letter.sender()),
                            sentAt(letter),
                            subject(letter),
                            not.why()));
            console.print("    → " + messages.of(not.advice()));
        }
    }

    private void unknown(List<FetchNote.Unknown> letters, boolean all) {
        if (letters.isEmpty()) {
            return;
        }
        console.say("fetch.unknown.title", letters.size());
        int older = all ? 0 : Math.max(0, letters.size() - MOST_UNKNOWN);
        for (FetchNote.Unknown unknown : letters.subList(older, letters.size())) {
            LetterHead letter = unknown.letter();
            List<String> names = unknown.names().stream().map(this::name).toList();
            console.print("  "
                    + messages.of("fetch.unknown", sender(letter.sender()), sentAt(letter), subject(letter), names));
        }
        if (older > 0) {
            console.print("  " + messages.of("fetch.unknown.more", older));
        }
        console.print("  → " + messages.of("fetch.unknown.do"));
    }

    private String name(String given) {
        return given.isEmpty() ? messages.of("fetch.no-name") : given;
    }

    private String sender(Sender sender) {
        String address = sender.shown().isEmpty() ? messages.of("fetch.no-address") : sender.shown();
        return sender.pretends()
                .map(name -> messages.of("fetch.unknown.pretends", address, name))
                .orElse(address);
    }

    private String sentAt(LetterHead letter) {
        return ThaiDates.withTime(letter.sentAt(), messages.language());
    }

    private String subject(LetterHead letter) {
        return letter.subject().isEmpty()
                ? messages.of("fetch.no-subject")
                : CellText.shortened(letter.subject(), LONGEST_SUBJECT);
    }
}

package org.prongsai.cli.report;

import java.util.List;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.fetch.FetchResult;
import org.prongsai.job.fetch.FetchSummary;
import org.prongsai.job.fetch.FetchedItem;
import org.prongsai.mail.fetch.FromAddress;
import org.prongsai.mail.fetch.MessageHeaders;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.sheet.write.CellText;
import org.prongsai.thai.ThaiDates;

/**
 * Report of a fetch on the terminal: what was taken from the mailbox, what was not, and why, division by division, then
 * what strangers sent.
 */
public final class FetchReport {
    /** Of strangers' mails, the latest; an office's mailbox holds many that have nothing to do with forms. */
    private static final int MAX_UNKNOWN = 20;

    private static final int MAX_SUBJECT_LENGTH = 60;

    private final Console console;
    private final Messages messages;
    private final FetchResult.Fetched fetched;

    public FetchReport(Console console, FetchResult.Fetched fetched) {
        this.console = console;
        this.messages = console.messages();
        this.fetched = fetched;
    }

    public void print(boolean everything) {
        console.say(
                "fetch.read",
                fetched.mailbox().folder(),
                fetched.mailbox().server().name(),
                ThaiDates.full(fetched.since(), messages.language()),
                fetched.mails());
        FetchSummary all = fetched.summary();
        console.say("fetch.total", all.taken(), all.there(), all.notTaken());
        fetched.plan().divisions().forEach(division -> division(division, everything));
        asides(everything);
        unknown(fetched.of(FetchedItem.Unknown.class), everything);
        if (fetched.stopped().isPresent()) {
            return;
        }
        console.say(all.addsToInput() ? "fetch.next" : "fetch.nothing", fetched.into());
    }

    /** Divisions with nothing but what is known are not worth a line each time. */
    private void division(Division division, boolean all) {
        FetchSummary sent = fetched.summaryOf(division);
        if (sent.items().isEmpty() || !(all || sent.hasNews())) {
            return;
        }
        console.say("fetch.division", division.name(), sent.taken(), sent.there(), sent.notTaken());
        sent.items().forEach(this::line);
    }

    /** Files that somebody took out of the input folder again, and mails that brought none: each run's, so in short. */
    private void asides(boolean all) {
        List<FetchedItem.Gone> gone = fetched.of(FetchedItem.Gone.class);
        List<FetchedItem.Nothing> nothing = fetched.of(FetchedItem.Nothing.class);
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

    private void aside(MessageHeaders headers, String name) {
        console.print(
                "  " + messages.of("fetch.unknown", sender(headers.sender()), sentAt(headers), subject(headers), name));
    }

    private void line(FetchedItem.OfDivision note) {
        if (note instanceof FetchedItem.Taken taken) {
            console.print("  " + messages.of("fetch.taken", taken.path()));
        } else if (note instanceof FetchedItem.Present present) {
            console.print("  " + messages.of("fetch.present", present.name(), present.path()));
        } else if (note instanceof FetchedItem.NotTaken not) {
            MessageHeaders headers = not.letter();
            console.print("  "
                    + messages.of(
                            "fetch.not-taken",
                            name(not.name()),
                            sender(headers.sender()),
                            sentAt(headers),
                            subject(headers),
                            not.why()));
            console.print("    → " + messages.of(not.advice()));
        }
    }

    private void unknown(List<FetchedItem.Unknown> letters, boolean all) {
        if (letters.isEmpty()) {
            return;
        }
        console.say("fetch.unknown.title", letters.size());
        int older = all ? 0 : Math.max(0, letters.size() - MAX_UNKNOWN);
        for (FetchedItem.Unknown unknown : letters.subList(older, letters.size())) {
            MessageHeaders headers = unknown.letter();
            List<String> names = unknown.names().stream().map(this::name).toList();
            console.print("  "
                    + messages.of("fetch.unknown", sender(headers.sender()), sentAt(headers), subject(headers), names));
        }
        if (older > 0) {
            console.print("  " + messages.of("fetch.unknown.more", older));
        }
        console.print("  → " + messages.of("fetch.unknown.do"));
    }

    private String name(String given) {
        return given.isEmpty() ? messages.of("fetch.no-name") : given;
    }

    private String sender(FromAddress sender) {
        String address = sender.shown().isEmpty() ? messages.of("fetch.no-address") : sender.shown();
        return sender.pretends()
                .map(name -> messages.of("fetch.unknown.pretends", address, name))
                .orElse(address);
    }

    private String sentAt(MessageHeaders headers) {
        return ThaiDates.withTime(headers.sentAt(), messages.language());
    }

    private String subject(MessageHeaders headers) {
        return headers.subject().isEmpty()
                ? messages.of("fetch.no-subject")
                : CellText.shortened(headers.subject(), MAX_SUBJECT_LENGTH);
    }
}

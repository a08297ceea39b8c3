package org.prongsai.cli.report;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailResult;
import org.prongsai.job.mail.MailStatus;
import org.prongsai.job.mail.MailStatus.State;
import org.prongsai.mail.Mail;
import org.prongsai.mail.MailKind;
import org.prongsai.mail.OutgoingAttachment;
import org.prongsai.message.Messages;
import org.prongsai.text.OneLine;
import org.prongsai.thai.ThaiDates;

/** Report of a batch of mails on the terminal. What did not go is told even when nothing else is. */
public final class MailReport {
    private final Console console;
    private final Messages messages;
    private final MailResult.Mailed mailed;

    public MailReport(Console console, MailResult.Mailed mailed) {
        this.console = console;
        this.messages = console.messages();
        this.mailed = mailed;
    }

    /** @param asked whether a person was asked, and told then what there is to know */
    public void print(MailAction action, boolean quiet, boolean asked) {
        if (!quiet) {
            if (action instanceof MailAction.List) {
                mailed.statuses().forEach(this::inFull);
            } else {
                counts(action instanceof MailAction.Draft);
            }
        }
        if (!asked) {
            mailed.batch().notes().forEach(note -> note(messages.of(note), quiet));
        }
        if (action instanceof MailAction.Send) {
            failures();
        }
        if (!quiet) {
            next(action);
        }
    }

    /** What should have been known is told also to those who want to hear nothing. */
    private void note(String text, boolean quiet) {
        if (quiet) {
            console.error("! " + text);
        } else {
            console.print("! " + text);
        }
    }

    /** {@code แบบที่ส่งคืนให้แก้: กองคลัง <finance@example.go.th>}. */
    public static String line(Messages messages, Mail mail) {
        String address = mail.to().address().map(one -> " <" + one + ">").orElse("");
        return messages.of("mail.kind." + mail.kind().word()) + ": "
                + OneLine.of(mail.to().called()) + address;
    }

    /** A line for each kind of mail, with how many there are. */
    public static void kinds(Console console, List<Mail> mails) {
        Map<MailKind, Integer> counts = new EnumMap<>(MailKind.class);
        mails.forEach(mail -> counts.merge(mail.kind(), 1, Integer::sum));
        Messages messages = console.messages();
        counts.forEach((kind, count) ->
                console.print("  " + messages.of("mail.count", messages.of("mail.kind." + kind.word()), count)));
    }

    private void inFull(MailStatus status) {
        String files = status.mail().enclosures().stream()
                .map(OutgoingAttachment::name)
                .collect(Collectors.joining(", "));
        String state = messages.of("mail.state." + status.state().word(), when(status.at()));
        console.print("- " + line(messages, status.mail()) + " – " + state);
        if (!files.isEmpty()) {
            console.print("  " + messages.of("mail.files", files));
        }
    }

    /** A time of the ledger as a person says it. */
    private String when(String at) {
        try {
            return at.isEmpty()
                    ? ""
                    : ThaiDates.withTime(OffsetDateTime.parse(at).toInstant(), messages.language());
        } catch (DateTimeParseException e) {
            return at;
        }
    }

    private void counts(boolean drafts) {
        List<Mail> done = drafts ? mailed.mails(State.READY, State.NO_ADDRESS) : mailed.mails(State.SENT);
        console.say(drafts ? "mail.drafted" : "mail.sent", done.size(), mailed.folder());
        kinds(console, done);
        int before = mailed.mails(State.SENT_BEFORE).size();
        if (before > 0) {
            console.say("mail.sent-before", before);
        }
        if (drafts && !mailed.mails(State.UNKNOWN).isEmpty()) {
            console.say("mail.not-drafted", mailed.mails(State.UNKNOWN).size());
        }
    }

    /** Each mail that did not go, with the server's own words. */
    private void failures() {
        mailed.standing(State.REFUSED, State.UNKNOWN, State.NO_ADDRESS)
                .forEach(status -> console.error("- " + line(messages, status.mail()) + "\n  " + why(status)));
        mailed.stopped().ifPresent(why -> {
            console.error(messages.of(why));
            int left = mailed.mails(State.READY).size();
            if (left > 0) {
                console.error(messages.of("mail.left", left));
            }
        });
    }

    private String why(MailStatus status) {
        if (status.is(State.NO_ADDRESS)) {
            return messages.of("mail.no-address");
        }
        return status.why().map(messages::of).orElseGet(() -> messages.of("mail.unknown-before", when(status.at())));
    }

    private void next(MailAction action) {
        boolean nothing = mailed.statuses().isEmpty();
        if (nothing) {
            console.say("mail.nothing");
        } else if (action instanceof MailAction.Draft) {
            console.say("mail.next.draft");
        } else if (action instanceof MailAction.Send
                && !mailed.mails(State.UNKNOWN).isEmpty()) {
            console.say("mail.next.unknown");
        }
    }
}

package org.prongsai.desk.screen;

import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.job.mail.MailResult;
import org.prongsai.job.mail.MailStatus;
import org.prongsai.mail.Mail;
import org.prongsai.mail.MailKind;
import org.prongsai.message.Messages;
import org.prongsai.thai.ThaiDates;

/**
 * View of the mails that could go out, each to be read before it does.
 *
 * @param forms whether they are those that bring the forms at the start of a round
 * @param groups by what they are about
 * @param notes what should be known before any goes
 * @param letter the one that is read
 * @param ready how many can be chosen
 * @param unknown how many nobody can tell of whether they went
 */
public record MailView(
        boolean forms, List<MailGroup> groups, List<String> notes, Optional<Letter> letter, int ready, int unknown) {
    /** Mails of a kind. */
    public record MailGroup(String kind, String label, List<MailRow> mails) {}

    /**
     * A mail.
     *
     * @param state as in the list of mails
     * @param open whether it can be chosen
     * @param chosen whether it is, to begin with
     */
    public record MailRow(
            String key, String to, String address, String state, boolean open, boolean chosen, boolean shown) {}

    /** A mail as it will be read. */
    public record Letter(String key, String to, String subject, String text, List<LetterFile> files) {}

    /** A file that goes with it. */
    public record LetterFile(String name, int kilobytes) {}

    public MailView {
        groups = List.copyOf(groups);
        notes = List.copyOf(notes);
    }

    /** None can be written, and why. */
    static MailView none(boolean forms, String why) {
        return new MailView(forms, List.of(), List.of(why), Optional.empty(), 0, 0);
    }

    /** @param alone code of the one for whom they are chosen; empty for all */
    static MailView of(
            MailResult.Mailed mailed, boolean forms, Optional<String> read, Optional<String> alone, Messages messages) {
        Optional<Mail> shown = mailed.statuses().stream()
                .map(MailStatus::mail)
                .filter(mail -> read.map(mail.key().hex()::equals)
                        .orElseGet(() -> alone.map(mail.to().code()::equals).orElse(true)))
                .findFirst();
        Map<MailKind, List<MailRow>> groups = new LinkedHashMap<>();
        mailed.statuses()
                .forEach(status -> groups.computeIfAbsent(status.mail().kind(), kind -> new ArrayList<>())
                        .add(row(status, shown, alone, messages)));
        return new MailView(
                forms,
                groups.entrySet().stream()
                        .map(group -> new MailGroup(
                                group.getKey().word(),
                                messages.of("mail.kind." + group.getKey().word()),
                                group.getValue()))
                        .toList(),
                mailed.batch().notes().stream().map(messages::of).toList(),
                shown.map(MailView::letter),
                (int) mailed.standing(MailStatus.State.READY).count(),
                (int) mailed.standing(MailStatus.State.UNKNOWN).count());
    }

    private static MailRow row(MailStatus status, Optional<Mail> shown, Optional<String> alone, Messages messages) {
        Mail mail = status.mail();
        return new MailRow(
                mail.key().hex(),
                mail.to().called(),
                mail.to().address().orElse(""),
                status.is(MailStatus.State.READY)
                        ? ""
                        : messages.of("mail.state." + status.state().word(), when(status.at(), messages)),
                status.is(MailStatus.State.READY),
                alone.map(mail.to().code()::equals).orElse(true),
                shown.filter(mail::equals).isPresent());
    }

    private static String when(String at, Messages messages) {
        try {
            return at.isEmpty()
                    ? ""
                    : ThaiDates.withTime(OffsetDateTime.parse(at).toInstant(), messages.language());
        } catch (DateTimeParseException strange) {
            return at;
        }
    }

    private static Letter letter(Mail mail) {
        String address = mail.to().address().map(one -> " <" + one + ">").orElse("");
        return new Letter(
                mail.key().hex(),
                mail.to().called() + address,
                mail.text().subject(),
                mail.text().plain(),
                mail.enclosures().stream()
                        .map(file -> new LetterFile(file.name(), file.kilobytes()))
                        .toList());
    }
}

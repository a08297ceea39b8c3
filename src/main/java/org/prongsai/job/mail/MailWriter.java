package org.prongsai.job.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.Severity;
import org.prongsai.io.SafeName;
import org.prongsai.job.approved.ListedEdition;
import org.prongsai.job.forms.FormsOnDisk;
import org.prongsai.job.returns.ReturnsJob;
import org.prongsai.layout.DivisionFile;
import org.prongsai.mail.Addressee;
import org.prongsai.mail.Mail;
import org.prongsai.mail.MailKey;
import org.prongsai.mail.MailKind;
import org.prongsai.mail.OutgoingAttachment;
import org.prongsai.mail.compose.Composer;
import org.prongsai.mail.compose.MailView;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Plan;
import org.prongsai.model.Recipient;
import org.prongsai.model.Submission;
import org.prongsai.render.Edition;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.text.MailAddress;

/** Writer of the mails of each kind. Whatever tells a mail from the next of its kind is in its key. */
final class MailWriter {
    private final Plan plan;
    private final Composer composer;
    private final MailViewFactory views;
    private final FormsOnDisk forms;
    private final LocalDate today;
    private final EnclosureName names;

    MailWriter(Plan plan, Composer composer, Messages messages, FormsOnDisk forms, LocalDate today, String mark) {
        this.plan = plan;
        this.composer = composer;
        this.views = new MailViewFactory(plan, messages, today, mark);
        this.forms = forms;
        this.today = today;
        this.names = new EnclosureName(plan.round(), messages);
    }

    /** To each recipient once, however often the plan names the address. */
    List<MailBatch.Item> edition(Edition edition, EditionOnDisk disk) {
        List<OutgoingAttachment> enclosures = ListedEdition.SENT.stream()
                .map(name -> new OutgoingAttachment(name, disk.file(name)))
                .toList();
        String matter = matter(enclosures);
        List<MailBatch.Item> items = new ArrayList<>();
        Set<String> addressed = new HashSet<>();
        for (Recipient recipient : plan.recipients()) {
            String key = MailAddress.key(recipient.email());
            if (addressed.add(key)) {
                MailView view = views.edition(recipient, edition.view(), enclosures);
                Addressee to = new Addressee("", recipient.name(), Optional.of(recipient.email()));
                String name = SafeName.of(to.called());
                items.add(new MailBatch.Item(
                        mail(MailKind.EDITION, to, key, matter, view, enclosures),
                        String.format(Locale.ROOT, "%02d-%s", addressed.size(), name)));
            }
        }
        return items;
    }

    /** To each division with something to mend: its marked workbook, or a fresh form when none of its files can be read. */
    List<MailBatch.Item> returns(List<ReturnsJob.Returned> returned, EditionOnDisk disk) {
        return returned.stream().map(one -> returned(one, disk)).toList();
    }

    private MailBatch.Item returned(ReturnsJob.Returned returned, EditionOnDisk disk) {
        List<OutgoingAttachment> enclosures = new ArrayList<>();
        for (String name : returned.files().keySet()) {
            String ending = name.substring(name.lastIndexOf('.'));
            String enclosed = ending.equals(ReturnsJob.LETTER)
                    ? names.letter(returned, ending)
                    : names.returned(returned, ending);
            enclosures.add(new OutgoingAttachment(enclosed, disk.file(name)));
        }
        if (!returned.said().taken()) {
            enclosures.add(0, form(returned.division()));
        }
        MailView view = views.returned(returned.division(), returned.said(), enclosures);
        return item(MailKind.RETURNS, returned.division(), matter(enclosures), view, enclosures);
    }

    /**
     * To divisions without a form that counts, at most one a day.
     *
     * @param told who is told something else: that its file can't be read
     */
    List<MailBatch.Item> reminders(Edition edition, Set<DivisionCode> told) {
        LikelyFiles likely = new LikelyFiles(plan, edition.consolidation().files());
        return edition.consolidation().missing().stream()
                .filter(division -> !told.contains(division.code()))
                .map(division -> {
                    List<OutgoingAttachment> enclosures = List.of(form(division));
                    return item(
                            MailKind.REMINDERS,
                            division,
                            today.toString(),
                            views.reminder(division, likely.of(division), enclosures),
                            enclosures);
                })
                .toList();
    }

    /** @param told who has something to mend */
    List<MailBatch.Item> receipts(Edition edition, Set<DivisionCode> told) {
        return edition.consolidation().forms().stream()
                .map(parts -> parts.get(0))
                .filter(submission -> !told.contains(submission.division()))
                // Somebody who is still to be asked something is not told that all is done.
                .filter(submission -> edition.findings().list().stream()
                        .noneMatch(finding -> finding.severity() == Severity.ERROR
                                && finding.division().equals(Optional.of(submission.division()))))
                .map(this::receipt)
                .toList();
    }

    private MailBatch.Item receipt(Submission submission) {
        Division division = plan.division(submission.division());
        String matter = submission.file().digest().hex();
        return item(MailKind.RECEIPTS, division, matter, views.receipt(division, submission), List.of());
    }

    List<MailBatch.Item> forms() {
        return plan.divisions().stream()
                .filter(division -> !plan.guidelinesOf(division).isEmpty())
                .map(division -> {
                    List<OutgoingAttachment> enclosures = List.of(form(division));
                    return item(
                            MailKind.FORMS, division, matter(enclosures), views.form(division, enclosures), enclosures);
                })
                .toList();
    }

    private OutgoingAttachment form(Division division) {
        return new OutgoingAttachment(names.form(division, FormsOnDisk.ENDING), forms.of(division));
    }

    private MailBatch.Item item(
            MailKind kind, Division division, String matter, MailView view, List<OutgoingAttachment> enclosures) {
        Addressee to = new Addressee(division.code().value(), division.name(), division.email());
        String address = division.email().map(MailAddress::key).orElse("");
        Mail mail = mail(kind, to, division.code() + " " + address, matter, view, enclosures);
        return new MailBatch.Item(mail, DivisionFile.name(division, ""));
    }

    private Mail mail(
            MailKind kind,
            Addressee to,
            String key,
            String matter,
            MailView view,
            List<OutgoingAttachment> enclosures) {
        return new Mail(
                MailKey.of(plan.round().key(), kind, key, matter), kind, to, composer.compose(kind, view), enclosures);
    }

    private static String matter(List<OutgoingAttachment> enclosures) {
        return enclosures.stream().map(file -> file.digest().hex()).collect(Collectors.joining(" "));
    }
}

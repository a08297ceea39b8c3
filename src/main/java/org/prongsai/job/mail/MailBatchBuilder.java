package org.prongsai.job.mail;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.prongsai.job.approved.ListedEdition;
import org.prongsai.job.forms.FormsOnDisk;
import org.prongsai.job.returns.ReturnsJob;
import org.prongsai.mail.Addressee;
import org.prongsai.mail.MailKind;
import org.prongsai.mail.compose.Composer;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.template.Templates;
import org.prongsai.thai.ThaiDates;

/** Builder of the batch of mails that an order asks for, with notes on who is left out. */
public final class MailBatchBuilder {

    private final RoundFolder folder;
    private final Messages messages;
    private final MailRequest request;
    private final LocalDate today;

    public MailBatchBuilder(RoundFolder folder, Messages messages, MailRequest request) {
        this.folder = folder;
        this.messages = messages;
        this.request = request;
        this.today =
                LocalDate.ofInstant(request.clock().instant(), request.clock().getZone());
    }

    /**
     * An edition and how it lies on the disk.
     *
     * @param returns what goes back to divisions because of it
     */
    public record Current(Edition edition, EditionOnDisk disk, ReturnsJob returns) {}

    /**
     * @param listed what goes to the recipients, where that is wanted
     * @param current what divisions are told about, where that is wanted
     */
    public MailBatch of(Plan plan, Templates templates, Optional<ListedEdition> listed, Optional<Current> current) {
        Composer composer = new Composer(templates, messages);
        FormsOnDisk forms = new FormsOnDisk(folder, plan, messages);
        Function<String, MailWriter> about = mark -> new MailWriter(plan, composer, messages, forms, today, mark);
        List<MailBatch.Item> items = new ArrayList<>();
        List<LocalizedMessage> notes = new ArrayList<>();
        listed.ifPresent(
                edition -> addEdition(edition, about.apply(edition.edition().mark()), items, notes));
        current.ifPresent(
                edition -> addDivisions(edition, about.apply(edition.edition().mark()), items, notes));
        if (request.wants(MailKind.FORMS)) {
            items.addAll(about.apply("").forms());
        }
        items.removeIf(item -> !request.chooses(item.mail()));
        List<String> nowhere = items.stream()
                .map(item -> item.mail().to())
                .filter(to -> to.address().isEmpty())
                .map(Addressee::called)
                .distinct()
                .toList();
        if (!nowhere.isEmpty()) {
            notes.add(LocalizedMessage.of("mail.note.no-address", nowhere.size(), messages.list(nowhere)));
        }
        return new MailBatch(items, notes);
    }

    /** Files that were refused and do not surely say whose they are: one may be the form that somebody is reminded of. */
    private static List<String> unaddressed(Edition edition) {
        return edition.consolidation().files().stream()
                .filter(file -> file instanceof FileOutcome.Refused refused
                        && (refused.division().isEmpty() || refused.reason().isToBeDecided()))
                .map(file -> file.file().path())
                .toList();
    }

    private void addEdition(
            ListedEdition listed, MailWriter writing, List<MailBatch.Item> items, List<LocalizedMessage> notes) {
        Edition edition = listed.edition();
        if (!listed.leftOut().isEmpty()) {
            notes.add(
                    LocalizedMessage.of("edition.left-out", listed.leftOut().size(), messages.list(listed.leftOut())));
        }
        if (edition.isProvisional() && !request.provisional()) {
            notes.add(
                    LocalizedMessage.of("mail.note.provisional", edition.view().notice()));
        } else if (edition.consolidation().plan().recipients().isEmpty()) {
            notes.add(LocalizedMessage.of("mail.note.no-recipients"));
        } else {
            notes.add(LocalizedMessage.of(listed.approved() ? "mail.note.approved" : "mail.note.mark", edition.mark()));
            items.addAll(writing.edition(edition, listed.disk()));
        }
    }

    private void addDivisions(
            Current current, MailWriter writing, List<MailBatch.Item> items, List<LocalizedMessage> notes) {
        Set<DivisionCode> told = current.returns().addressees();
        if (request.wants(MailKind.RETURNS)) {
            items.addAll(writing.returns(current.returns().all(), current.disk()));
            if (!told.isEmpty() && today.isAfter(current.returns().mendBy())) {
                String by = ThaiDates.full(current.returns().mendBy(), messages.language());
                notes.add(LocalizedMessage.of("mail.note.mend-by-past", by));
            }
        }
        if (request.wants(MailKind.REMINDERS)) {
            List<MailBatch.Item> reminders = writing.reminders(current.edition(), told);
            items.addAll(reminders);
            List<String> nobodys = unaddressed(current.edition());
            if (!reminders.isEmpty() && !nobodys.isEmpty()) {
                notes.add(LocalizedMessage.of("mail.note.nobodys", nobodys.size(), messages.list(nobodys)));
            }
        }
        if (request.wants(MailKind.RECEIPTS)) {
            items.addAll(writing.receipts(current.edition(), told));
        }
    }
}

package org.prongsai.job.mail;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.prongsai.mail.Mail;
import org.prongsai.message.LocalizedMessage;

/**
 * The mails that were ordered, whether they went before or not.
 *
 * @param notes what the secretariat should know of it: who is left out, and why
 */
public record MailBatch(List<Item> items, List<LocalizedMessage> notes) {
    public MailBatch {
        items = List.copyOf(items);
        notes = List.copyOf(notes);
    }

    /** @param label names its draft: {@code 03-กองช่าง} */
    public record Item(Mail mail, String label) {
        String draft() {
            return String.format(Locale.ROOT, "%s-%s.eml", mail.kind().word(), label);
        }
    }

    Stream<Mail> mails() {
        return items.stream().map(Item::mail);
    }
}

package org.prongsai.job.mail;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.prongsai.mail.Mail;
import org.prongsai.mail.MailKind;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;

/**
 * Request for mails: which are wanted.
 *
 * @param kinds all but the forms when empty: those go out once, when the round begins
 * @param provisional whether an edition that is not final may go to its recipients
 * @param review how the edition was ordered, where that is not what its manifest says
 * @param chosen those alone: keys of mails, codes of divisions or addresses; all when empty
 * @param clock for what is overdue, and when a mail went
 */
public record MailRequest(
        Set<MailKind> kinds, boolean provisional, ReviewRequest review, Set<String> chosen, Clock clock) {
    public MailRequest {
        kinds = Set.copyOf(kinds);
        chosen = Set.copyOf(chosen);
    }

    /** Every mail of its kinds. */
    public MailRequest(Set<MailKind> kinds, boolean provisional, ReviewRequest review, Clock clock) {
        this(kinds, provisional, review, Set.of(), clock);
    }

    /** Whether a mail is one of those that were chosen. */
    boolean chooses(Mail mail) {
        return chosen.isEmpty()
                || chosen.contains(mail.key().hex())
                || chosen.contains(mail.to().code())
                || mail.to().address().filter(chosen::contains).isPresent();
    }

    Set<MailKind> wanted() {
        return kinds.isEmpty() ? EnumSet.complementOf(EnumSet.of(MailKind.FORMS)) : kinds;
    }

    /** Whether mails of a kind are asked for. */
    public boolean wants(MailKind kind) {
        return wanted().contains(kind);
    }

    /** Whether anything is wanted that tells divisions how their answers stand now. */
    public boolean wantsDivisions() {
        return wanted().stream().anyMatch(kind -> kind != MailKind.FORMS && kind != MailKind.EDITION);
    }

    /** Whether nothing but the edition is wanted, and it may not go out as it is. */
    public boolean forbids(Edition edition) {
        return wanted().equals(Set.of(MailKind.EDITION)) && edition.isProvisional() && !provisional;
    }
}

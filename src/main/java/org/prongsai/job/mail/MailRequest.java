package org.prongsai.job.mail;

import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.prongsai.mail.MailKind;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;

/**
 * Request for mails: which are wanted.
 *
 * @param kinds all but the forms when empty: those go out once, when the round begins
 * @param provisional whether an edition that is not final may go to its recipients
 * @param review how the edition was ordered, where that is not what its manifest says
 * @param clock for what is overdue, and when a mail went
 */
public record MailRequest(Set<MailKind> kinds, boolean provisional, ReviewRequest review, Clock clock) {
    public MailRequest {
        kinds = Set.copyOf(kinds);
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

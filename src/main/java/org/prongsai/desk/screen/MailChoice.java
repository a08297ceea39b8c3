package org.prongsai.desk.screen;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.mail.MailKind;
import org.prongsai.round.ReviewRequest;

/**
 * Choice of mails on a page.
 *
 * @param forms whether of those that bring the forms, else of all others
 * @param keys of those that are chosen; of all when empty
 */
public record MailChoice(boolean forms, Set<String> keys) {
    private static final String FORMS = "forms";

    public MailChoice {
        keys = Set.copyOf(keys);
    }

    /** As a form has it: of several fields of one name the values come a line each. */
    public static MailChoice of(Map<String, String> fields) {
        return new MailChoice(
                fields.getOrDefault("what", "").equals(FORMS),
                fields.getOrDefault("mail", "").lines().collect(Collectors.toSet()));
    }

    public MailRequest request(Clock clock) {
        return new MailRequest(forms ? Set.of(MailKind.FORMS) : Set.of(), false, ReviewRequest.PLAIN, keys, clock);
    }
}

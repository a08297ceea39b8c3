package org.prongsai.finding;

import java.util.Arrays;
import java.util.Optional;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Ruling;

/** Disclosure of what tells of a person, as the secretariat decided it. */
public enum Disclosure {
    /** The public reads it as it stands. */
    PUBLISHED("regraded.published"),
    /** The public does not read it. */
    MASKED("regraded.masked"),
    /** Another word counts; what was typed is shown beside it in the office, and not to the public. */
    CORRECTED("regraded.corrected");

    private final String why;

    Disclosure(String why) {
        this.why = why;
    }

    /** What a decision about it comes to. */
    public static Disclosure by(Decision decision) {
        if (decision.is(Decision.Verb.PUBLISH)) {
            return PUBLISHED;
        }
        return decision.is(Decision.Verb.MASK) ? MASKED : CORRECTED;
    }

    /** What was decided about a finding; empty while nothing is. */
    public static Optional<Disclosure> of(Finding finding) {
        return finding.regrading()
                .map(regrading -> regrading.why().key())
                .flatMap(key -> Arrays.stream(values())
                        .filter(disclosure -> disclosure.why.equals(key))
                        .findFirst());
    }

    /** Whether a finding waits for it. */
    public static boolean isMissing(Finding finding) {
        return finding.mayBe(FindingUse.DISCLOSED) && of(finding).isEmpty();
    }

    /** Whether the public reads dots. */
    public boolean isHidden() {
        return this != PUBLISHED;
    }

    public LocalizedMessage why(Ruling ruling) {
        return LocalizedMessage.of(why, ruling.reason(), RulingText.by(ruling));
    }
}

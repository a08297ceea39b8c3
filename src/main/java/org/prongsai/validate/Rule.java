package org.prongsai.validate;

import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Praise;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.RuleTraits;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;

/**
 * A rule is one class in {@code validate.rules}: its id, its severity, and a pure check. Its message is the bundle's
 * {@code rule.<id>}, what to do {@code rule.<id>.do}; the catalogue says {@code .what} it finds and {@code .why}.
 */
public sealed interface Rule permits AnswerRule, RoundRule {
    RuleId id();

    Severity severity();

    /** Who has to do something about what it finds. */
    default Audience audience() {
        return Audience.DIVISION;
    }

    /** What may be done with what it finds: nothing that is not said here. */
    default Set<FindingUse> uses() {
        return Set.of();
    }

    /** What a division with one of its findings is not praised for. */
    default Set<Praise> spoils() {
        return Set.of();
    }

    /** Whether it tells that a division has no form that counts. */
    default boolean tellsOfMissingForm() {
        return false;
    }

    default RuleTraits traits() {
        return new RuleTraits(audience(), uses(), spoils(), tellsOfMissingForm());
    }

    /** Rules whose findings at the same cell are consequences of what this one finds there, and are left out. */
    default Set<String> explains() {
        return Set.of();
    }

    /** Why the rule can't look at a round; empty when it can. */
    default Optional<LocalizedMessage> unable(RuleContext context) {
        return Optional.empty();
    }
}

package org.prongsai.finding;

import java.util.Set;

/**
 * Traits of a rule that its findings carry, for those who know findings and not rules.
 *
 * @param audience who has to do something about them
 * @param uses that may be made of them
 * @param spoils what a division with one of them is not praised for
 * @param missingForm whether they tell that a division has no form that counts
 */
public record RuleTraits(Audience audience, Set<FindingUse> uses, Set<Praise> spoils, boolean missingForm) {
    /** Of what no rule found. */
    public static final RuleTraits NONE = new RuleTraits(Audience.SECRETARIAT, Set.of(), Set.of(), false);

    public RuleTraits {
        uses = Set.copyOf(uses);
        spoils = Set.copyOf(spoils);
    }

    public static RuleTraits of(FindingUse use) {
        return new RuleTraits(Audience.SECRETARIAT, Set.of(use), Set.of(), false);
    }
}

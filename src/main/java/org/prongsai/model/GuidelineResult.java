package org.prongsai.model;

import java.util.List;
import java.util.Optional;

/**
 * A guideline's one line, with every expected division's answer behind it in the plan's order.
 *
 * @param text the agency's own, where it wrote one for these very answers
 */
public record GuidelineResult(
        Guideline guideline, List<ExpectedAnswer> entries, RollUp rollUp, Optional<AgencyText> text) {
    public GuidelineResult {
        entries = List.copyOf(entries);
    }

    public GuidelineResult(Guideline guideline, List<ExpectedAnswer> entries, RollUp rollUp) {
        this(guideline, entries, rollUp, Optional.empty());
    }

    public Tally tally() {
        return Tally.of(entries);
    }
}

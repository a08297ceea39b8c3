package org.prongsai.model;

import java.util.List;

/** A guideline's one line, with every expected division's answer behind it in the plan's order. */
public record GuidelineResult(Guideline guideline, List<ExpectedAnswer> entries, RollUp rollUp) {
    public GuidelineResult {
        entries = List.copyOf(entries);
    }

    public Tally tally() {
        return Tally.of(entries);
    }
}

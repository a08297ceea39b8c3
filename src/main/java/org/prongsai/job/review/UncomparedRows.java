package org.prongsai.job.review;

import java.util.List;
import java.util.Locale;
import org.prongsai.finding.Findings;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.SkippedRule;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.PreviousEdition;
import org.prongsai.model.Uncompared;

/** Rows of what could not be compared with earlier editions, for the list of what was not checked. */
final class UncomparedRows {
    /** It stands among the rules that could not look, and is called like one. */
    private static final RuleId COMPARISON = new RuleId("earlier-edition");

    private UncomparedRows() {}

    static Findings beside(Findings findings, List<PreviousEdition> named) {
        return findings.beside(named.stream()
                .flatMap(edition -> edition.uncompared().stream())
                .distinct()
                .map(UncomparedRows::row)
                .toList());
    }

    private static SkippedRule row(Uncompared one) {
        return new SkippedRule(
                COMPARISON,
                LocalizedMessage.of(
                        "uncompared."
                                + one.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        one.names()));
    }
}

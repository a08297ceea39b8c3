package org.prongsai.render;

import java.time.LocalDate;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severities;
import org.prongsai.model.Consolidation;
import org.prongsai.text.Messages;

/**
 * One run's result, ready to be rendered (ฉบับ).
 *
 * @param severities that the plan gives to rules instead of their own
 * @param asOf the date the edition speaks for; never the wall clock
 */
public record Edition(
        Consolidation consolidation,
        Findings findings,
        Severities severities,
        LocalDate asOf,
        Messages messages,
        Templates templates) {

    /** ฉบับร่าง: errors or missing submissions remain. */
    public boolean isProvisional() {
        return findings.hasErrors() || !consolidation.tally().isComplete();
    }

    public EditionView view() {
        return EditionView.of(this);
    }
}

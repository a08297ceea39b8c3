package org.prongsai.render;

import java.time.LocalDate;
import java.util.Optional;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severities;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;
import org.prongsai.template.Templates;
import org.prongsai.text.Messages;

/**
 * One run's result, ready to be rendered (ฉบับ).
 *
 * @param severities that the plan gives to rules instead of their own
 * @param changes since an earlier edition, when one was named
 * @param asOf the date the edition speaks for; never the wall clock
 * @param published whether it leaves the round folder, so that nothing in it can lead to the input
 */
public record Edition(
        Consolidation consolidation,
        Findings findings,
        Severities severities,
        Optional<Changes> changes,
        LocalDate asOf,
        Messages messages,
        Templates templates,
        boolean published) {

    /** An edition that lies in the round folder. */
    public Edition(
            Consolidation consolidation,
            Findings findings,
            Severities severities,
            Optional<Changes> changes,
            LocalDate asOf,
            Messages messages,
            Templates templates) {
        this(consolidation, findings, severities, changes, asOf, messages, templates, false);
    }

    /** ฉบับร่าง: errors or missing submissions remain. */
    public boolean isProvisional() {
        return findings.hasErrors() || !consolidation.tally().isComplete();
    }

    public EditionView view() {
        return EditionView.of(this);
    }
}

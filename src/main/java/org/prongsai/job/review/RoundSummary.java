package org.prongsai.job.review;

import java.util.List;
import org.prongsai.finding.FindingGroup;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severity;
import org.prongsai.model.Consolidation;
import org.prongsai.model.FileOutcome;

/** Summary of a reviewed round, for whoever shows it. */
public record RoundSummary(Consolidation consolidation, Findings findings) {
    /** Whether any error or any missing answer remains. */
    public boolean isProvisional() {
        return findings.hasErrors() || !consolidation.tally().isComplete();
    }

    /** How many divisions have a form that counts. */
    public int returned() {
        return consolidation.returned().size();
    }

    /** How many divisions are expected to. */
    public int expected() {
        return returned() + consolidation.missing().size();
    }

    /** How many files were sent but can't be taken. */
    public long refused() {
        return consolidation.files().stream()
                .filter(FileOutcome.Refused.class::isInstance)
                .count();
    }

    /** Errors and warnings, those that say the same of one file together. */
    public List<FindingGroup> worst() {
        return FindingGroup.of(findings.list()).stream()
                .filter(group -> group.first().severity() != Severity.NOTE)
                .toList();
    }
}

package org.prongsai.job.decide;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.Findings;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;

/** Findings of a round by their keys, also those that decisions did away with. */
final class KnownFindings {
    private final Findings findings;
    private final FindingKeys keys;

    KnownFindings(Plan plan, List<FileOutcome> files, Findings findings) {
        this.findings = findings;
        this.keys = new FindingKeys(plan, files);
    }

    /** Of a group the first. */
    Optional<Finding> of(FindingKey key) {
        Stream<Finding> decided = findings.decided().stream()
                .filter(result -> result.decision().key().equals(key.value()))
                .map(DecisionResult::finding)
                .flatMap(Optional::stream);
        Stream<Finding> found = findings.list().stream()
                .filter(finding -> key.equals(key.isOfGroup() ? keys.ofGroup(finding) : keys.of(finding)));
        return Stream.concat(decided, found).findFirst();
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A row that a form of an earlier plan asks of the division, and the plan does not, as it is now. */
@AutoService(Rule.class)
public final class RowDropped implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("row-dropped");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission -> submission.unmatched().stream()
                        .filter(unmatched -> is(submission, unmatched))
                        .map(unmatched -> round.keyedFinding(
                                this,
                                Optional.of(submission.division()),
                                Optional.empty(),
                                Optional.of(Location.of(submission.file().path(), unmatched.cell())),
                                unmatched.content(),
                                unmatched.reason() == UnmatchedRow.Reason.NOT_ASSIGNED
                                        ? "rule.row-dropped.moved"
                                        : "rule.row-dropped",
                                unmatched.label())))
                .toList();
    }

    /** Whether the plan was changed, and nobody typed the row in. */
    static boolean is(Submission submission, UnmatchedRow row) {
        return !submission.marks().ofThisPlan()
                && !row.label().isBlank()
                && (row.reason() == UnmatchedRow.Reason.UNKNOWN || row.reason() == UnmatchedRow.Reason.NOT_ASSIGNED);
    }
}

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
import org.prongsai.layout.FormLayout;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The form was made from an earlier plan, or by an earlier program; what still fits is counted. */
@AutoService(Rule.class)
public final class FormOlder implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("form-older");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
                .filter(submission -> !submission.marks().ofThisPlan() || isOlder(submission))
                .map(submission -> round.keyedFinding(
                        this,
                        Optional.of(submission.division()),
                        Optional.empty(),
                        Optional.of(Location.of(submission.file().path())),
                        "",
                        submission.marks().ofThisPlan() ? "rule.form-older.version" : "rule.form-older",
                        round.plan().division(submission.division()).name(),
                        submission.marks().version()))
                .toList();
    }

    private static boolean isOlder(Submission submission) {
        return !submission.marks().version().equals(FormLayout.VERSION);
    }
}

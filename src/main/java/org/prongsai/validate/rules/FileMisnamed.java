package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The file's name ends as another kind of workbook does; it is read as what it is. */
@AutoService(Rule.class)
public final class FileMisnamed implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("file-misnamed");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .filter(submission ->
                        !submission.workbook().format().suits(submission.file().path()))
                .map(submission -> round.about(
                        this, submission, submission.workbook().format().ending()))
                .toList();
    }
}

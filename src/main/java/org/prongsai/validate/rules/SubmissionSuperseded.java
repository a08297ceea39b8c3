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
import org.prongsai.model.FileOutcome.Superseded;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A division sent several workbooks, and the times inside them tell which one counts. */
@AutoService(Rule.class)
public final class SubmissionSuperseded implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("submission-superseded");
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
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.files().stream()
                .filter(Superseded.class::isInstance)
                .map(Superseded.class::cast)
                .map(file -> round.keyedFinding(
                        this,
                        Optional.of(file.submission().division()),
                        Optional.empty(),
                        Optional.of(Location.of(file.file().path())),
                        "",
                        file.reason() == Superseded.Reason.IDENTICAL
                                ? "rule.submission-superseded.identical"
                                : "rule.submission-superseded",
                        round.plan().division(file.submission().division()).name(),
                        file.by().path()))
                .toList();
    }
}

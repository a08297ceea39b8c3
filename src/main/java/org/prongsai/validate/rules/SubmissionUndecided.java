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

/** A division sent workbooks that differ, and nothing inside them tells which is the newer. */
@AutoService(Rule.class)
public final class SubmissionUndecided implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("submission-undecided");
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
        return round.files().stream()
                .filter(Superseded.class::isInstance)
                .map(Superseded.class::cast)
                .filter(file -> file.reason() == Superseded.Reason.UNDECIDED)
                .map(file -> round.finding(
                        this,
                        Optional.of(file.submission().division()),
                        Optional.of(Location.of(file.file().path())),
                        round.plan().division(file.submission().division()).name(),
                        file.by().path()))
                .toList();
    }
}

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
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** Decisions that came in a mail, a zip or a sub-folder: somebody else may have made them, so they do nothing. */
@AutoService(Rule.class)
public final class DecisionElsewhere implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("decision-elsewhere");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    /** How the office's own decisions fare is its own affair. */
    @Override
    public Set<FindingUse> uses() {
        return Set.of();
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return FileRefused.refused(round)
                .filter(file -> file.reason() == RejectReason.DECISIONS_ELSEWHERE)
                .map(file -> round.finding(
                        this,
                        Optional.empty(),
                        Optional.of(Location.of(file.file().path()))))
                .toList();
    }
}

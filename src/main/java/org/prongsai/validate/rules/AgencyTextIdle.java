package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.finding.TextResult;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A text of the agency's own for a guideline that the plan does not have any more. */
@AutoService(Rule.class)
public final class AgencyTextIdle implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("agency-text-idle");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** How the office's own texts fare is its own affair. */
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
        return round.texts().stream()
                .filter(result -> result.outcome() == TextResult.Outcome.IDLE)
                .map(result -> round.finding(this, result, result.row().text(), "rule.agency-text-idle"))
                .toList();
    }
}

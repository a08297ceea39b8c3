package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A decision about something that is not found any more. */
@AutoService(Rule.class)
public final class DecisionIdle implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("decision-idle");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
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
        return round.context().decided().stream()
                .filter(result -> result.outcome() == DecisionResult.Outcome.IDLE)
                .map(result -> round.finding(
                        this, Optional.empty(), Optional.of(result.decision().location())))
                .toList();
    }
}

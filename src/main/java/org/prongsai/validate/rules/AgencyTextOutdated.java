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

/** Answers changed after the agency wrote its own text over them. */
@AutoService(Rule.class)
public final class AgencyTextOutdated implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("agency-text-outdated");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
                .filter(result -> result.outcome() == TextResult.Outcome.OUTDATED)
                .map(result -> round.finding(
                        this,
                        result,
                        result.row().text(),
                        "rule.agency-text-outdated",
                        result.guideline().map(Object::toString).orElse("")))
                .toList();
    }
}

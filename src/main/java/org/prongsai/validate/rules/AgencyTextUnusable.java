package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.Labelled;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A text of the agency's own that can not be published: not signed, not sound, or contradicted. */
@AutoService(Rule.class)
public final class AgencyTextUnusable implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("agency-text-unusable");
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
                .filter(result -> result.outcome().isFault())
                .map(result -> round.finding(
                        this,
                        result,
                        result.row().text(),
                        "rule.agency-text-unusable." + Labelled.kebab(result.outcome())))
                .toList();
    }
}

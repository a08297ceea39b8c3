package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.Labelled;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A decision that could not be applied: it is not clear, not signed, or not possible. */
@AutoService(Rule.class)
public final class DecisionUnusable implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("decision-unusable");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.circumstances().decided().stream()
                .filter(decided -> decided.outcome().isFault())
                .map(decided -> round.keyedFinding(
                        this,
                        decided.finding().flatMap(Finding::division),
                        decided.finding().flatMap(Finding::guideline),
                        Optional.of(decided.decision().place()),
                        decided.decision().value(),
                        "rule.decision-unusable." + Labelled.kebab(decided.outcome()),
                        decided.decision().value(),
                        String.join(", ", round.plan().statuses().labels())))
                .toList();
    }
}

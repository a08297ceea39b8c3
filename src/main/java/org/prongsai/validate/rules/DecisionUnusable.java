package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
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
                .filter(result -> result.outcome().isFault())
                .map(result -> round.keyedFinding(
                        this,
                        result.finding().flatMap(Finding::division),
                        result.finding().flatMap(Finding::guideline),
                        Optional.of(result.decision().location()),
                        result.decision().value(),
                        "rule.decision-unusable." + key(round, result),
                        result.decision().value(),
                        String.join(", ", round.plan().statuses().labels())))
                .toList();
    }

    /** Where the division filled in something, what can't be accepted can be corrected. */
    private static String key(RoundContext round, DecisionResult result) {
        String key = Labelled.kebab(result.outcome());
        boolean mendable = result.outcome() == DecisionResult.Outcome.NOT_ACCEPTABLE
                && result.finding()
                        .flatMap(Finding::location)
                        .filter(place -> isFilledIn(round, place))
                        .isPresent();
        return mendable ? key + ".value" : key;
    }

    private static boolean isFilledIn(RoundContext round, Location place) {
        return round.counted()
                .filter(submission -> submission.file().path().equals(place.file()))
                .flatMap(submission -> place.cell().flatMap(submission::answerAt).stream())
                .anyMatch(answer -> !answer.isEmpty());
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.finding.TextResult;
import org.prongsai.model.Guideline;
import org.prongsai.thai.FuzzyName;
import org.prongsai.validate.OtherAgencyName;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A text of the agency's own that misspells the agency's name, or speaks of another one: it is what the public reads. */
@AutoService(Rule.class)
public final class AgencyTextName implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("agency-text-name");
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
                .filter(result -> result.outcome() == TextResult.Outcome.APPLIED)
                .flatMap(result -> Stream.concat(misspelt(round, result), other(round, result)))
                .toList();
    }

    private Stream<Finding> misspelt(RoundContext round, TextResult result) {
        String name = round.plan().organisation().name();
        return FuzzyName.of(name).misspeltIn(result.row().text()).stream()
                .map(written -> finding(round, result, "misspelt", written));
    }

    private Stream<Finding> other(RoundContext round, TextResult result) {
        return result.guideline().flatMap(round.plan()::guideline).stream()
                .flatMap(guideline -> named(round, guideline, result).stream())
                .map(name -> finding(round, result, "other", name));
    }

    private static Optional<String> named(RoundContext round, Guideline guideline, TextResult result) {
        return new OtherAgencyName(round.plan(), guideline).in(result.row().text());
    }

    private Finding finding(RoundContext round, TextResult result, String what, String name) {
        String own = round.plan().organisation().name();
        return round.finding(this, result, name, "rule.agency-text-name." + what, name, own);
    }
}

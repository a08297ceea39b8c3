package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The form was made before the plan asked a field: none of its answers could say it. */
@AutoService(Rule.class)
public final class FieldNotAsked implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("field-not-asked");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
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
        return round.counted()
                .flatMap(submission -> lacking(round, submission)
                        .map(field -> round.about(
                                this,
                                submission,
                                round.plan().division(submission.division()).name(),
                                LocalizedMessage.of("form.column." + field.key().kebab()))))
                .toList();
    }

    private static Stream<FieldSpec> lacking(RoundContext round, Submission submission) {
        return round.plan().fields().stream()
                .filter(field -> submission.answers().stream().anyMatch(answer -> !answer.asks(Set.of(field.key()))));
    }
}

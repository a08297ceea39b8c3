package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Place;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.RoundCase;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The form was made from an earlier plan; what still fits is counted. */
@AutoService(Rule.class)
public final class FormOlder implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("form-older");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(RoundCase round) {
        return round.counted()
                .filter(submission -> !submission.marks().ofThisPlan())
                .map(submission -> round.finding(
                        this,
                        Optional.of(submission.division()),
                        Optional.of(Place.of(submission.file().path())),
                        round.plan().division(submission.division()).name()))
                .toList();
    }
}

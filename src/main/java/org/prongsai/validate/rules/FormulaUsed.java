package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Place;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Remark;
import org.prongsai.validate.RoundCase;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A formula where an answer is typed: what it shows today need not be what was meant. */
@AutoService(Rule.class)
public final class FormulaUsed implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("formula-used");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(RoundCase round) {
        return round.counted()
                .flatMap(submission -> submission
                        .remarks(Remark.Kind.FORMULA)
                        .map(remark -> round.keyedFinding(
                                this,
                                Optional.of(submission.division()),
                                Optional.of(remark.guideline()),
                                Optional.of(Place.of(submission.file().path(), remark.cell())),
                                remark.text(),
                                "rule.formula-used",
                                remark.text())))
                .toList();
    }
}

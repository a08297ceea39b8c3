package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.prongsai.finding.Finding;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Field;
import org.prongsai.validate.AnswerCase;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The details are too short to say what was done. */
@AutoService(Rule.class)
public final class DetailsShort implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("details-short");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(AnswerCase answer) {
        Field details = answer.answer().details();
        return AnswerLimits.isTooShort(details.text())
                ? answer.finding(this, details.cell(), details.text(), AnswerLimits.LEAST_DETAILS)
                : List.of();
    }
}

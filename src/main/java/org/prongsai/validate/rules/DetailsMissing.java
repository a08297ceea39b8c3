package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.FieldKey;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** Achieved, but nothing says how. */
@AutoService(Rule.class)
public final class DetailsMissing implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("details-missing");
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
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.DETAILS);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        return answer.lacks(FieldKey.DETAILS)
                ? answer.finding(this, answer.answer().details().cell(), "", answer.statusLabel())
                : List.of();
    }
}

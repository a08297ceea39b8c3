package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Field;
import org.prongsai.thai.ThaiText;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The guideline's text in the form is not the plan's any more. */
@AutoService(Rule.class)
public final class GuidelineAltered implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("guideline-altered");
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
    public List<Finding> check(AnswerContext answer) {
        return answer.submission().marks().provesItsPlan() && isAltered(answer)
                ? answer.finding(
                        this,
                        answer.answer().asked().cell(),
                        answer.answer().asked().text())
                : List.of();
    }

    /** Whether the row's text is another than the plan's. */
    static boolean isAltered(AnswerContext answer) {
        Field asked = answer.answer().asked();
        return !asked.isBlank()
                && !ThaiText.same(asked.text(), answer.guideline().text());
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The row of a form that may be of an earlier plan has another text: its id may have been another guideline's then. */
@AutoService(Rule.class)
public final class GuidelineUncertain implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("guideline-uncertain");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
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
    public List<Finding> check(AnswerContext answer) {
        return !answer.submission().marks().provesItsPlan() && GuidelineAltered.isAltered(answer)
                ? answer.finding(
                        this,
                        answer.answer().asked().cell(),
                        answer.answer().asked().text())
                : List.of();
    }
}

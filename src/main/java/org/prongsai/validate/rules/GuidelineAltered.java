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

    /** In a form of an earlier plan the id may have been another guideline's: whose answer it is somebody has to say. */
    private static Finding graded(Finding found, AnswerContext answer) {
        return answer.submission().marks().ofThisPlan()
                ? found
                : new Finding(
                        Severity.ERROR,
                        found.rule(),
                        found.division(),
                        found.guideline(),
                        found.location(),
                        found.value(),
                        found.message(),
                        found.suggestion());
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        Field asked = answer.answer().asked();
        return asked.isBlank() || ThaiText.same(asked.text(), answer.guideline().text())
                ? List.of()
                : answer.finding(this, asked.cell(), asked.text()).stream()
                        .map(found -> graded(found, answer))
                        .toList();
    }
}

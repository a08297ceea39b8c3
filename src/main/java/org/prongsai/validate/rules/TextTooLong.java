package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** A text as long as Excel can hold, or longer: what follows was or will be cut off. */
@AutoService(Rule.class)
public final class TextTooLong implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("text-too-long");
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
        return answer.answer().texts().stream()
                .filter(field -> field.text().length() >= AnswerLimits.MAX_CHARACTERS)
                .flatMap(
                        field -> answer
                                .finding(
                                        this,
                                        field.cell(),
                                        field.text(),
                                        field.text().length(),
                                        AnswerLimits.MAX_CHARACTERS)
                                .stream())
                .toList();
    }
}

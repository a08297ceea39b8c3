package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import org.prongsai.finding.Finding;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.text.FuzzyName;
import org.prongsai.validate.AnswerCase;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The organisation's own name is written almost, but not quite, right. */
@AutoService(Rule.class)
public final class OrganisationMisspelt implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("organisation-misspelt");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(AnswerCase answer) {
        String name = answer.plan().organisation().name();
        return new FuzzyName(name)
                .misspeltIn(answer.answer().details().text())
                .map(written -> answer.finding(this, answer.answer().details().cell(), written, written, name))
                .orElse(List.of());
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.thai.FuzzyName;
import org.prongsai.validate.AnswerContext;
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
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        String name = answer.plan().organisation().name();
        FuzzyName fuzzy = FuzzyName.of(name);
        return answer.answer().texts().stream()
                .flatMap(field -> fuzzy
                        .misspeltIn(field.text())
                        .map(written -> answer.finding(this, field.cell(), written, written, name))
                        .stream())
                .flatMap(List::stream)
                .toList();
    }
}

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
import org.prongsai.validate.OtherAgencyName;
import org.prongsai.validate.Rule;

/** The details speak of an agency that this one is not, or of a kind of it: pasted from somebody else's report, most likely. */
@AutoService(Rule.class)
public final class OtherAgency implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("other-agency");
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
        return new OtherAgencyName(answer.plan(), answer.guideline())
                .in(answer.answer().details().text())
                .map(name -> answer.finding(
                        this,
                        answer.answer().details().cell(),
                        answer.answer().details().text(),
                        name,
                        answer.plan().organisation().name()))
                .orElse(List.of());
    }
}

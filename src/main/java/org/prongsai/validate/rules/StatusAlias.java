package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.StatusReading;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The status is another wording that the plan accepts. */
@AutoService(Rule.class)
public final class StatusAlias implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("status-alias");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        return answer.answer().status() instanceof StatusReading.Listed listed && listed.alias()
                ? answer.finding(
                        this,
                        answer.answer().statusCell(),
                        listed.asWritten(),
                        listed.asWritten(),
                        listed.status().label())
                : List.of();
    }
}

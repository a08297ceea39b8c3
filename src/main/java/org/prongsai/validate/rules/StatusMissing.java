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

/** An answer was filled in, but without a status: it counts as missing. */
@AutoService(Rule.class)
public final class StatusMissing implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("status-missing");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL_BUT_ACCEPTED;
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        return answer.answer().status() instanceof StatusReading.Blank
                ? answer.finding(
                        this,
                        answer.answer().statusCell(),
                        "",
                        String.join(", ", answer.plan().statuses().labels()))
                : List.of();
    }
}

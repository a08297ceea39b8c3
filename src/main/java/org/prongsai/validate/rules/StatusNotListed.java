package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.StatusReading;
import org.prongsai.thai.Similarity;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The status is not one of the plan's list. A likely one is offered, never taken. */
@AutoService(Rule.class)
public final class StatusNotListed implements AnswerRule {
    private static final double ALIKE = 0.75;

    @Override
    public RuleId id() {
        return new RuleId("status-not-listed");
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
        if (!(answer.answer().status() instanceof StatusReading.Unlisted unlisted)) {
            return List.of();
        }
        List<String> labels = answer.plan().statuses().labels();
        String list = String.join(", ", labels);
        Optional<String> near = Similarity.nearest(unlisted.asWritten(), labels, ALIKE);
        LocalizedMessage suggestion = near.isPresent()
                ? LocalizedMessage.of("rule.status-not-listed.near", near.get(), list)
                : LocalizedMessage.of("rule.status-not-listed.do", list);
        return answer.finding(
                this,
                answer.answer().statusCell(),
                unlisted.asWritten(),
                LocalizedMessage.of("rule.status-not-listed", unlisted.asWritten()),
                suggestion);
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Completion;
import org.prongsai.model.FieldKey;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The date finished is no date. */
@AutoService(Rule.class)
public final class CompletionUnreadable implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("completion-unreadable");
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
        return Set.of(FieldKey.COMPLETED_ON);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        return answer.answer().completion() instanceof Completion.Unreadable unreadable
                        && !AnswerLimits.isNone(unreadable.asWritten())
                ? answer.finding(this, answer.answer().completionCell(), unreadable.asWritten(), unreadable.asWritten())
                : List.of();
    }
}

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
import org.prongsai.model.Progress;
import org.prongsai.model.StatusReading;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** A day on which it was finished, although the status says that it is not, or that there was nothing to do. */
@AutoService(Rule.class)
public final class CompletionUnexpected implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("completion-unexpected");
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
        StatusReading status = answer.answer().status();
        boolean unfinished = status instanceof StatusReading.NothingToReport
                || (status instanceof StatusReading.Listed listed
                        && listed.status().progress() != Progress.ACHIEVED);
        Completion day = answer.answer().completion();
        return unfinished && !day.isBlank() && !AnswerLimits.isNone(day.asWritten())
                ? answer.finding(this, answer.answer().completionCell(), answer.dayFound(), answer.statusLabel())
                : List.of();
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Completion;
import org.prongsai.model.FieldKey;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** A day within the round that had not come yet on the day the edition speaks for. */
@AutoService(Rule.class)
public final class CompletionFuture implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("completion-future");
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
        LocalDate asOf = answer.round().context().asOf();
        return answer.answer().completion() instanceof Completion.On on
                        && on.date().isAfter(asOf)
                        // Later days are told to lie outside the round.
                        && !on.date().isAfter(answer.plan().round().end())
                ? answer.finding(
                        this,
                        answer.answer().completionCell(),
                        answer.dayFound(),
                        ThaiDates.full(on.date(), Language.TH),
                        ThaiDates.full(asOf, Language.TH))
                : List.of();
    }
}

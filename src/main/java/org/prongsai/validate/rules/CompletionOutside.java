package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Completion;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Round;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The date finished lies outside the round. */
@AutoService(Rule.class)
public final class CompletionOutside implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("completion-outside");
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
        Round round = answer.plan().round();
        return answer.answer().completion() instanceof Completion.On on
                        && (on.date().isBefore(round.start()) || on.date().isAfter(round.end()))
                ? answer.finding(
                        this,
                        answer.answer().completionCell(),
                        answer.dayFound(),
                        thai(on.date()),
                        thai(round.start()),
                        thai(round.end()))
                : List.of();
    }

    /** Dates inside a sentence stand as on the form, whichever language the sentence is in. */
    private static String thai(java.time.LocalDate date) {
        return ThaiDates.full(date, Language.TH);
    }
}

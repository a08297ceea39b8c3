package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
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

/** A day that would lie in the round if its year were of the other era: 543 years too early or too late. */
@AutoService(Rule.class)
public final class CompletionEra implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("completion-era");
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
    public Set<String> explains() {
        return Set.of("completion-unreadable", "completion-outside");
    }

    @Override
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.COMPLETED_ON);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        Completion completion = answer.answer().completion();
        Round round = answer.plan().round();
        return candidates(completion)
                .filter(day -> !day.isBefore(round.start()) && !day.isAfter(round.end()))
                .findFirst()
                .map(day -> answer.finding(
                        this,
                        answer.answer().completionCell(),
                        answer.dayFound(),
                        answer.dayFound(),
                        ThaiDates.full(day, Language.TH)))
                .orElse(List.of());
    }

    private static Stream<LocalDate> candidates(Completion completion) {
        Optional<LocalDate> written = completion instanceof Completion.On on
                ? Optional.of(on.date())
                : ThaiDates.parseInAnyEra(completion.asWritten());
        return written.stream().flatMap(day -> Stream.of(day.plusYears(ThaiDates.ERA), day.minusYears(ThaiDates.ERA)));
    }
}

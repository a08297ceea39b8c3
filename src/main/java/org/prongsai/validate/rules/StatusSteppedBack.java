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
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.StatusReading;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;
import org.prongsai.validate.RuleContext;

/** The status stands further back than in the round before. */
@AutoService(Rule.class)
public final class StatusSteppedBack implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("status-stepped-back");
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
        if (!(answer.answer().status() instanceof StatusReading.Listed now)) {
            return List.of();
        }
        return answer.previous()
                .flatMap(PreviousAnswer::listed)
                .filter(before -> before.progress().compareTo(now.status().progress()) < 0)
                .map(before -> answer.finding(
                        this,
                        answer.answer().statusCell(),
                        now.asWritten(),
                        before.label(),
                        now.status().label()))
                .orElse(List.of());
    }

    @Override
    public Optional<LocalizedMessage> unable(RuleContext context) {
        return context.previous().isPresent() ? Optional.empty() : Optional.of(LocalizedMessage.of("skipped.previous"));
    }
}

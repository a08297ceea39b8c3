package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Praise;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** Achieved, but without evidence. */
@AutoService(Rule.class)
public final class EvidenceMissing implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("evidence-missing");
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
    public Set<Praise> spoils() {
        return Set.of(Praise.EVIDENCE);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        return answer.isAchieved() && answer.answer().evidence().isBlank()
                ? answer.finding(this, answer.answer().evidence().cell(), "", answer.statusLabel())
                : List.of();
    }
}

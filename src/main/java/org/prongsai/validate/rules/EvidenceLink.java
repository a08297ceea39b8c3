package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Praise;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The evidence looks like a link, but leads nowhere. */
@AutoService(Rule.class)
public final class EvidenceLink implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("evidence-link");
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
    public Set<String> explains() {
        return Set.of("evidence-unclear");
    }

    @Override
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.EVIDENCE);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        Field evidence = answer.answer().evidence();
        return AnswerLimits.isBrokenLink(evidence.text())
                ? answer.finding(this, evidence.cell(), evidence.text(), evidence.text())
                : List.of();
    }
}

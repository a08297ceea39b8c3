package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Praise;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.EvidenceText;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** Evidence that leads to a place only the writer can reach: a private network, a disk. */
@AutoService(Rule.class)
public final class EvidencePrivate implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("evidence-private");
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
        return Set.of("evidence-unclear", "evidence-link");
    }

    @Override
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.EVIDENCE);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        Field evidence = answer.answer().evidence();
        return EvidenceText.privatePlace(evidence.text())
                .map(place -> answer.finding(this, evidence.cell(), evidence.text(), place))
                .orElse(List.of());
    }
}

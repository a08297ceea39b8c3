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

/** Evidence that neither leads anywhere nor names a document. */
@AutoService(Rule.class)
public final class EvidenceUnclear implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("evidence-unclear");
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
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.EVIDENCE);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        Field evidence = answer.answer().evidence();
        return evidence.kind() == Field.Kind.TEXT && EvidenceText.isUnclear(evidence.text())
                ? answer.finding(this, evidence.cell(), evidence.text(), evidence.text())
                : List.of();
    }
}

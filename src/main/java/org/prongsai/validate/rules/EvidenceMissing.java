package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Praise;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.Labelled;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.DrawnObject;
import org.prongsai.model.FieldKey;
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
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.EVIDENCE);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        if (!answer.lacks(FieldKey.EVIDENCE)) {
            return List.of();
        }
        CellRef cell = answer.answer().evidence().cell();
        Optional<DrawnObject> shown = answer.submission().workbook().objects().stream()
                .filter(object -> object.covers(cell))
                .findFirst();
        if (shown.isEmpty()) {
            return answer.finding(this, cell, "", answer.statusLabel());
        }
        Object[] arguments = {
            answer.statusLabel(),
            LocalizedMessage.of("object." + Labelled.kebab(shown.get().kind()))
        };
        String key = "rule.evidence-missing.object";
        return answer.finding(
                this, cell, "", LocalizedMessage.of(key, arguments), LocalizedMessage.of(key + ".do", arguments));
    }
}

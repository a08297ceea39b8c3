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
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.thai.ThaiText;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;
import org.prongsai.validate.RuleContext;

/** The details are what was reported in the round before, word for word. */
@AutoService(Rule.class)
public final class DetailsUnchanged implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("details-unchanged");
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
        return Set.of(FieldKey.DETAILS);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        Field details = answer.answer().details();
        return answer.previous()
                .filter(before ->
                        DetailsRepeated.isTelling(details.text()) && ThaiText.same(before.details(), details.text()))
                .map(before -> answer.finding(
                        this, details.cell(), details.text(), answer.guideline().id()))
                .orElse(List.of());
    }

    @Override
    public Optional<LocalizedMessage> unable(RuleContext context) {
        return context.previous().isPresent() ? Optional.empty() : Optional.of(LocalizedMessage.of("skipped.previous"));
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Field;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Status;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** Nothing says what was done, how far it is, or why it has not begun. */
@AutoService(Rule.class)
public final class DetailsMissing implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("details-missing");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.DETAILS);
    }

    private List<Finding> found(AnswerContext answer, Status status) {
        Field details = answer.answer().details();
        String key = "rule.details-missing." + status.progress().code().replace('_', '-');
        return answer.finding(
                this,
                details.cell(),
                details.text(),
                LocalizedMessage.of(key, status.label()),
                LocalizedMessage.of(key + ".do"));
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        return answer.lacks(FieldKey.DETAILS)
                ? answer.answer().status().listed().stream()
                        .flatMap(status -> found(answer, status).stream())
                        .toList()
                : List.of();
    }
}

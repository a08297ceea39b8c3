package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Field;
import org.prongsai.model.FieldText;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** Details or evidence that Excel made a number, a date or an error of: not what was typed. */
@AutoService(Rule.class)
public final class ValueNotText implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("value-not-text");
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
    public Set<String> explains() {
        return Set.of("details-short", "evidence-unclear", "details-repeated", "details-shared", "details-unchanged");
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        return answer.answer().entries().stream()
                .flatMap(entry -> entry.value() instanceof FieldText text && text.kind() != Field.Kind.TEXT
                        ? answer.finding(this, entry.cell(), text.asWritten(), text.asWritten()).stream()
                        : Stream.empty())
                .toList();
    }
}

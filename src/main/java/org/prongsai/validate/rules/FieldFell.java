package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.Quantity;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.ColumnAnswer;
import org.prongsai.validate.Rule;
import org.prongsai.validate.RuleContext;

/** Value added up over the year that is less than it was in an earlier round of it. */
@AutoService(Rule.class)
public final class FieldFell implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("field-fell");
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
        return answer.previous().filter(PreviousAnswer::sameYear).stream()
                .flatMap(before -> ColumnAnswer.of(answer).flatMap(column -> found(column, before).stream()))
                .toList();
    }

    private List<Finding> found(ColumnAnswer column, PreviousAnswer before) {
        Optional<BigDecimal> then =
                Optional.ofNullable(before.amounts().get(column.entry().field().key()));
        Optional<BigDecimal> now = column.value() instanceof Quantity quantity ? quantity.orNone() : Optional.empty();
        boolean fell = column.column().summary().isAddedUp()
                && then.isPresent()
                && now.isPresent()
                && now.get().compareTo(then.get()) < 0;
        return fell
                ? column.finding(this, "", now.get().toPlainString(), then.get().toPlainString())
                : List.of();
    }

    @Override
    public boolean isAskedOf(Plan plan) {
        return plan.fields().own().stream()
                .anyMatch(field -> field.own().orElseThrow().summary().isAddedUp());
    }

    @Override
    public Optional<LocalizedMessage> unable(RuleContext context) {
        return context.previous().isPresent() ? Optional.empty() : Optional.of(LocalizedMessage.of("skipped.previous"));
    }
}

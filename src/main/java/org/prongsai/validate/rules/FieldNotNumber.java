package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Quantity;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.ColumnAnswer;
import org.prongsai.validate.Rule;

/** Value in a column of numbers that is no number, or may be several. */
@AutoService(Rule.class)
public final class FieldNotNumber implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("field-not-number");
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
    public List<Finding> check(AnswerContext answer) {
        return ColumnAnswer.of(answer).flatMap(column -> found(column).stream()).toList();
    }

    private List<Finding> found(ColumnAnswer column) {
        return column.value() instanceof Quantity.Unclear unclear
                ? switch (unclear.doubt()) {
                    case NO_NUMBER -> column.finding(this, "", unclear.asWritten());
                    case MADE_OTHERWISE -> column.finding(this, ".made", unclear.asWritten());
                    case TOO_FINE -> column.finding(this, ".fine", unclear.asWritten());
                    case SHARE_OR_PERCENT -> List.of();
                }
                : List.of();
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Quantity;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.ColumnAnswer;
import org.prongsai.validate.Rule;

/** A part of one stands where a part of a hundred is asked: 0.5 may be half a percent or fifty. */
@AutoService(Rule.class)
public final class FieldPercentUnclear implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("field-percent-unclear");
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
        return column.value() instanceof Quantity.Unclear unclear && unclear.doubt() == Quantity.Doubt.SHARE_OR_PERCENT
                ? column.finding(this, "", unclear.asWritten(), percent(unclear.asWritten()))
                : List.of();
    }

    private static String percent(String share) {
        return new BigDecimal(ThaiDigits.toArabic(ThaiText.repair(share).text()))
                .movePointRight(2)
                .stripTrailingZeros()
                .toPlainString();
    }
}

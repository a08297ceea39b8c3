package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.model.Links;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.ColumnAnswer;
import org.prongsai.validate.Rule;

/** Text in a column of links that can't be opened. */
@AutoService(Rule.class)
public final class FieldNotLink implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("field-not-link");
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
        return column.value() instanceof Links links
                        && links.addresses().isEmpty()
                        && !links.isBlank()
                        && !AnswerLimits.isNone(links.asWritten())
                ? column.finding(this, "", links.asWritten())
                : List.of();
    }
}

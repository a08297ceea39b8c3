package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.ColumnAnswer;
import org.prongsai.validate.Rule;

/** Value in a column that is not asked of its guideline. */
@AutoService(Rule.class)
public final class FieldUnexpected implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("field-unexpected");
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
        return ColumnAnswer.notAsked(answer)
                .flatMap(column -> found(column).stream())
                .toList();
    }

    private List<Finding> found(ColumnAnswer column) {
        if (column.value().isBlank()) {
            return List.of();
        }
        return column.isAsked()
                ? column.finding(this, ".nothing")
                : column.finding(this, "", column.guideline().id());
    }
}

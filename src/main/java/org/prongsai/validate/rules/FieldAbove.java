package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.ColumnAnswer;
import org.prongsai.validate.Rule;

/** A value passes what stands in another column of its row. */
@AutoService(Rule.class)
public final class FieldAbove implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("field-above");
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
        return Stream.concat(
                        column.above().filter(passed -> !passed.isFixed()).stream()
                                .flatMap(passed -> told(column, "", passed)),
                        column.below().filter(passed -> !passed.isFixed()).stream()
                                .flatMap(passed -> told(column, ".below", passed)))
                .toList();
    }

    private Stream<Finding> told(ColumnAnswer column, String variant, ColumnAnswer.Passed passed) {
        return column.finding(this, variant, passed.value(), passed.limit(), passed.other()).stream();
    }
}

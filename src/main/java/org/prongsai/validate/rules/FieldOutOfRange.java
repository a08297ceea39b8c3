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

/** A value lies outside what its column allows. */
@AutoService(Rule.class)
public final class FieldOutOfRange implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("field-out-of-range");
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
                        column.below().filter(ColumnAnswer.Passed::isFixed).stream()
                                .flatMap(passed -> told(column, ".below", passed)),
                        column.above().filter(ColumnAnswer.Passed::isFixed).stream()
                                .flatMap(passed -> told(column, ".above", passed)))
                .toList();
    }

    private Stream<Finding> told(ColumnAnswer column, String variant, ColumnAnswer.Passed passed) {
        return column.finding(this, variant, passed.value(), passed.limit()).stream();
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.Selection;
import org.prongsai.thai.Similarity;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.ColumnAnswer;
import org.prongsai.validate.Rule;

/** Text in a column of choices that is none of them. */
@AutoService(Rule.class)
public final class FieldNotListed implements AnswerRule {
    private static final double ALIKE = 0.75;

    @Override
    public RuleId id() {
        return new RuleId("field-not-listed");
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
        if (!(column.value() instanceof Selection.Unlisted unlisted)) {
            return List.of();
        }
        List<String> labels =
                column.column().choices().stream().map(OwnColumn.Choice::label).toList();
        String list = String.join(", ", labels);
        Optional<String> near = Similarity.nearest(unlisted.asWritten(), labels, ALIKE);
        String separator = column.type() == FieldType.CHOICES ? ".several" : "";
        return near.map(choice -> column.finding(this, ".near", unlisted.asWritten(), list, choice))
                .orElseGet(() -> column.finding(this, separator, unlisted.asWritten(), list));
    }
}

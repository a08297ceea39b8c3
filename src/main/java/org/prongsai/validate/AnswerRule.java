package org.prongsai.validate;

import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Plan;

/** A rule about one answer. Rows in which nothing was filled in are not shown to it. */
public non-sealed interface AnswerRule extends Rule {
    /** Fields that it looks at: answers in which one of them is not asked are not shown to it. */
    default Set<FieldKey> fields() {
        return Set.of();
    }

    List<Finding> check(AnswerContext answer);

    /** Whether a plan asks for what it looks at. */
    default boolean isAskedOf(Plan plan) {
        return fields().stream().allMatch(plan.fields()::ask);
    }
}

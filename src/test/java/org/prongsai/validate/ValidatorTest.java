package org.prongsai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.OwnColumnsRound;
import org.prongsai.model.Plan;

/** Rules that could not look at a round of which nothing came before. */
final class ValidatorTest {
    private static Stream<String> skipped(Plan plan) {
        return new Validator(plan, RuleBook.load())
                .validate(List.of()).skipped().stream().map(rule -> rule.rule().value());
    }

    @Test
    void a_rule_about_sums_is_missed_where_the_plan_has_some_alone() {
        assertThat(skipped(OwnColumnsRound.example().plan())).contains("field-fell", "status-stepped-back");
        assertThat(skipped(Answers.plan())).contains("status-stepped-back").doesNotContain("field-fell");
    }
}

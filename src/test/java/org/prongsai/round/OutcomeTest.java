package org.prongsai.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.finding.Finding;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;

final class OutcomeTest {
    private static final Finding FAULT = new Finding(
            Severity.ERROR,
            new RuleId("plan-fault"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "",
            LocalizedMessage.of("plan.no-sheet"),
            LocalizedMessage.of("plan.no-sheet.do"));

    private static String told(Outcome<String> outcome) {
        return outcome.fold(
                result -> "done " + result, faults -> faults.size() + " faults", reason -> "no " + reason.key());
    }

    @Test
    void each_case_is_told_by_its_own_and_by_no_other() {
        assertThat(told(new Outcome.Done<>("merge"))).isEqualTo("done merge");
        assertThat(told(new Outcome.PlanWrong<>(List.of(FAULT)))).isEqualTo("1 faults");
        assertThat(told(new Outcome.NotInThisRound<>(LocalizedMessage.of("agencies.no-mail"))))
                .isEqualTo("no agencies.no-mail");
    }

    @Test
    void faults_that_are_found_later_do_not_get_into_an_outcome() {
        List<Finding> faults = new ArrayList<>(List.of(FAULT));
        Outcome<String> outcome = new Outcome.PlanWrong<>(faults);
        faults.clear();
        assertThat(told(outcome)).isEqualTo("1 faults");
    }
}

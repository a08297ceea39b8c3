package org.prongsai.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;

/** One cause is told once: a year of another era is why the day lies outside the round. */
final class RedundantFindingsTest {
    private static final RuleBook BOOK = RuleBook.load();
    private static final String CAUSE = "completion-era";
    private static final String CONSEQUENCE = "completion-outside";
    private static final Optional<Location> HERE = Optional.of(Location.of("a.xlsx", new CellRef("แบบรายงาน", 8, 6)));
    private static final Optional<Location> BELOW = Optional.of(Location.of("a.xlsx", new CellRef("แบบรายงาน", 9, 6)));

    private static Finding finding(String rule, Severity severity, Optional<Location> location) {
        return new Finding(
                severity,
                new RuleId(rule),
                Optional.empty(),
                Optional.empty(),
                location,
                "",
                LocalizedMessage.of("rule." + rule),
                LocalizedMessage.of("rule." + rule + ".do"));
    }

    private static List<Finding> told(Finding... findings) {
        return new RedundantFindings(BOOK).leftOut(List.of(findings));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "ERROR, ERROR, false",
        "ERROR, WARNING, false",
        "WARNING, WARNING, false",
        "WARNING, ERROR, true",
        "NOTE, WARNING, true",
        "NOTE, NOTE, false"
    })
    void no_worse_finding_is_lost_behind_its_cause(Severity cause, Severity consequence, boolean stays) {
        Finding why = finding(CAUSE, cause, HERE);
        Finding what = finding(CONSEQUENCE, consequence, HERE);
        assertThat(told(what, why)).isEqualTo(stays ? List.of(what, why) : List.of(why));
    }

    @Test
    void what_has_another_cause_stays() {
        Finding why = finding(CAUSE, Severity.ERROR, HERE);
        Finding elsewhere = finding(CONSEQUENCE, Severity.ERROR, BELOW);
        Finding nowhere = finding(CONSEQUENCE, Severity.ERROR, Optional.empty());
        Finding other = finding("status-missing", Severity.ERROR, HERE);
        assertThat(told(why, elsewhere, nowhere, other)).containsExactly(why, elsewhere, nowhere, other);
    }

    @Test
    void what_has_no_cause_stays() {
        Finding placed = finding(CONSEQUENCE, Severity.WARNING, HERE);
        Finding nowhere = finding(CAUSE, Severity.WARNING, Optional.empty());
        assertThat(told(placed, nowhere)).containsExactly(placed, nowhere);
    }
}

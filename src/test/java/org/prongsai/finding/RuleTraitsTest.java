package org.prongsai.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.message.LocalizedMessage;

final class RuleTraitsTest {
    private static final Finding FOUND = new Finding(
            Severity.ERROR,
            new RuleId("details-short"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            "ทำแล้ว",
            LocalizedMessage.of("rule.details-short"),
            LocalizedMessage.of("rule.details-short.do"));

    @Test
    void what_no_rule_allows_is_allowed_to_nobody() {
        assertThat(FindingUse.values()).noneMatch(FOUND::mayBe);
        assertThat(FOUND.audience()).isEqualTo(Audience.SECRETARIAT);
    }

    @Test
    void the_usual_sets_leave_out_what_their_names_say_and_nothing_else() {
        // What tells of persons is a case of its own.
        FindingUse never = FindingUse.DISCLOSED;
        assertThat(FindingUse.ALL).isEqualTo(EnumSet.complementOf(EnumSet.of(never)));
        assertThat(FindingUse.ALL_BUT_ACCEPTED).isEqualTo(EnumSet.complementOf(EnumSet.of(never, FindingUse.ACCEPTED)));
        assertThat(FindingUse.ALL_BUT_QUOTED).isEqualTo(EnumSet.complementOf(EnumSet.of(never, FindingUse.QUOTED)));
        assertThat(FindingUse.PRIVATE)
                .contains(never)
                .doesNotContain(FindingUse.PUBLISHED, FindingUse.QUOTED, FindingUse.ACCEPTED);
    }

    @Test
    void what_a_rule_allows_stays_allowed_however_a_finding_is_regraded() {
        Finding traited = FOUND.with(RuleTraits.of(FindingUse.QUOTED));
        LocalizedMessage why = LocalizedMessage.of("regraded.plan");
        assertThat(traited.regraded(Severity.WARNING, why).traits()).isEqualTo(traited.traits());
        assertThat(traited.accepted(why).mayBe(FindingUse.QUOTED)).isTrue();
        assertThat(traited.accepted(why).mayBe(FindingUse.PUBLISHED)).isFalse();
    }
}

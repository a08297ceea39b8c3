package org.prongsai.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.B;
import static org.prongsai.Answers.answer;
import static org.prongsai.Answers.submission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.finding.Findings;
import org.prongsai.model.Agency;
import org.prongsai.model.Consolidation;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.InputFile;
import org.prongsai.model.RollUp;
import org.prongsai.model.Scope;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.model.Tally;
import org.prongsai.model.Totals;

/** Two agencies of one province and one of another: each, each province, and all. */
final class AgencyMergerTest {
    private static final Agency TAK = new Agency(new DivisionCode("1"), "เทศบาลตำบลหนึ่ง", "ตาก");
    private static final Agency NAN = new Agency(new DivisionCode("2"), "เทศบาลตำบลสอง", "น่าน");
    private static final Agency TAK_TOO = new Agency(new DivisionCode("3"), "เทศบาลตำบลสาม", "ตาก");
    private static final Findings NO_FINDINGS = new Findings(List.of(), List.of(), List.of());
    private static final FileOutcome REFUSED =
            new FileOutcome.Refused(new InputFile("x", Sha256.of(new byte[] {1})), FileOutcome.RejectReason.DAMAGED);

    private final AgencyMerger merger = new AgencyMerger(Answers.plan(), List.of(TAK, NAN, TAK_TOO));

    private static Totals totals(List<FileOutcome> others, Submission... submissions) {
        List<FileOutcome> files = new Reconciliation(Answers.plan()).reconcile(List.of(submissions), others);
        Consolidation consolidation = new Merger(Answers.plan()).merge(files);
        return AgencyMerger.totals(consolidation, NO_FINDINGS);
    }

    private static Totals whole() {
        return totals(
                List.of(),
                submission("a", A, answer("1.1", "บรรลุเป้าหมาย")),
                submission("b", B, answer("1.1", "บรรลุเป้าหมาย"), answer("1.2", "ยังไม่ดำเนินงาน")));
    }

    @Test
    void an_agencys_figures_are_those_of_its_edition() {
        Totals whole = whole();
        assertThat(whole.tally()).isEqualTo(new Tally(2, 0, 1, 0, 0, 0));
        assertThat(List.of(whole.agencies(), whole.returned(), whole.complete(), whole.forms(), whole.formsExpected()))
                .containsExactly(1, 1, 1, 2, 2);
        Totals half = totals(List.of(REFUSED), submission("a", A, answer("1.1", "บรรลุเป้าหมาย")));
        assertThat(List.of(half.agencies(), half.returned(), half.complete(), half.forms(), half.formsExpected()))
                .containsExactly(1, 1, 0, 1, 2);
        assertThat(half.refused()).isEqualTo(1);
        Totals none = totals(List.of());
        assertThat(List.of(none.returned(), none.complete(), none.forms(), none.formsExpected()))
                .containsExactly(0, 0, 0, 2);
    }

    @Test
    void agencies_and_provinces_stand_in_the_plans_order_and_add_up() {
        merger.add(TAK, whole());
        merger.add(TAK_TOO, totals(List.of()));
        assertThat(merger.agencies())
                .extracting(Scope::agency)
                .containsExactly(Optional.of(TAK), Optional.of(NAN), Optional.of(TAK_TOO));
        assertThat(merger.agencies())
                .extracting(Scope::totals)
                .containsExactly(whole(), Totals.NONE, totals(List.of()));
        List<Scope> provinces = merger.provinces();
        assertThat(provinces).extracting(Scope::province).containsExactly(Optional.of("ตาก"), Optional.of("น่าน"));
        assertThat(provinces.get(0).totals()).isEqualTo(whole().plus(totals(List.of())));
        Totals nobodys = AgencyMerger.ofNobody(List.of(REFUSED), NO_FINDINGS);
        assertThat(merger.whole(nobodys).totals())
                .isEqualTo(provinces.get(0).totals().plus(nobodys));
        assertThat(merger.whole(nobodys).totals().refused()).isEqualTo(1);
    }

    @Test
    void every_scope_rolls_its_own_lines_up() {
        merger.add(TAK, whole());
        GuidelineId first = new GuidelineId(1, 1);
        assertThat(merger.agencies().get(0).rollUps().get(first)).isEqualTo(new RollUp.Whole(Answers.ACHIEVED));
        merger.add(TAK_TOO, totals(List.of()));
        assertThat(merger.provinces().get(0).rollUps().get(first)).isEqualTo(new RollUp.Incomplete());
    }

    @Test
    void an_agency_that_is_not_in_the_plan_is_refused() {
        Agency other = new Agency(new DivisionCode("9"), "เทศบาลอื่น", "ตาก");
        assertThatThrownBy(() -> merger.add(other, Totals.NONE)).isInstanceOf(IllegalArgumentException.class);
    }
}

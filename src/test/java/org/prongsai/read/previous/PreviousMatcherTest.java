package org.prongsai.read.previous;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.Answers;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.ExpectedAnswer.State;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousEdition;
import org.prongsai.model.Status;
import org.prongsai.model.StatusList;
import org.prongsai.model.Term;
import org.prongsai.model.Uncompared;
import org.prongsai.model.Uncompared.Reason;
import org.prongsai.round.edition.RoundFacts;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/** Of which guideline, division and status of this plan an earlier edition's are, and what is not compared. */
final class PreviousMatcherTest {
    private static final Plan PLAN = Answers.plan();

    /** What an edition of a plan says: each division's answer to its guidelines, all achieved. */
    private static EarlierEdition edition(Plan plan) {
        RoundFacts facts = RoundFacts.of(plan, new Messages(Language.TH));
        List<EarlierEdition.Answer> answers = new ArrayList<>();
        for (Guideline guideline : plan.guidelines()) {
            for (Division division : plan.expected(guideline)) {
                Status status = plan.statuses().statuses().get(0);
                answers.add(new EarlierEdition.Answer(
                        guideline.id().toString(),
                        division.code().value(),
                        status.code(),
                        status.label(),
                        guideline.text() + " " + division.name()));
            }
        }
        return new EarlierEdition(
                false,
                facts.organisation(),
                "2563-6-4",
                facts.guidelines().stream()
                        .map(one -> new EarlierEdition.Guideline(one.id(), one.sha256()))
                        .toList(),
                facts.divisions().stream()
                        .map(one -> new EarlierEdition.Division(one.code(), one.name()))
                        .toList(),
                facts.statuses().stream()
                        .map(one -> new EarlierEdition.Status(one.code(), one.label(), one.countsAs()))
                        .toList(),
                answers);
    }

    private static Plan plan(List<Guideline> guidelines, List<Division> divisions, List<Status> statuses) {
        return new Plan(
                PLAN.organisation(),
                PLAN.round(),
                new StatusList(statuses),
                PLAN.goals(),
                guidelines,
                divisions,
                List.of(),
                List.of());
    }

    private static Plan withGuidelines(Guideline... guidelines) {
        return plan(List.of(guidelines), PLAN.divisions(), PLAN.statuses().statuses());
    }

    private static Plan withDivisions(String code, String name) {
        List<Division> divisions = List.of(
                new Division(new DivisionCode(code), name, Optional.empty()),
                PLAN.divisions().get(1));
        return plan(PLAN.guidelines(), divisions, PLAN.statuses().statuses());
    }

    private static Guideline numbered(int number, Guideline guideline) {
        return new Guideline(new GuidelineId(1, number), guideline.text(), guideline.responsible());
    }

    private static Guideline worded(String text, Guideline guideline) {
        return new Guideline(guideline.id(), text, guideline.responsible());
    }

    @Test
    void the_same_plan_is_compared_whole() {
        PreviousEdition matched = PreviousMatcher.match(PLAN, edition(PLAN));
        assertThat(matched.uncompared()).isEmpty();
        assertThat(matched.answers())
                .hasSize(3)
                .allSatisfy(answer -> assertThat(answer.state()).contains(State.ACHIEVED));
    }

    /** As when a guideline is inserted first: all others have other numbers, and none is compared with a neighbour. */
    @Test
    void a_guideline_is_known_by_its_text_whatever_its_number() {
        Guideline one = PLAN.guidelines().get(0);
        Guideline two = PLAN.guidelines().get(1);
        Plan inserted = withGuidelines(
                new Guideline(new GuidelineId(1, 1), "ให้จัดทำคู่มือใหม่", one.responsible()),
                numbered(2, one),
                numbered(3, two));
        PreviousEdition matched = PreviousMatcher.match(inserted, edition(PLAN));
        assertThat(matched.answers())
                .extracting(answer -> answer.guideline().toString(), PreviousAnswer::details)
                .containsExactlyInAnyOrder(
                        tuple("1.2", one.text() + " กองช่าง"),
                        tuple("1.2", one.text() + " กองคลัง"),
                        tuple("1.3", two.text() + " กองคลัง"));
        assertThat(matched.uncompared()).containsExactly(new Uncompared(Reason.GUIDELINE_CHANGED, List.of("1.1")));
    }

    @Test
    void what_is_new_changed_gone_or_there_twice_is_listed() {
        Guideline one = PLAN.guidelines().get(0);
        Guideline two = PLAN.guidelines().get(1);
        assertThat(PreviousMatcher.match(withGuidelines(one), edition(PLAN)).uncompared())
                .containsExactly(new Uncompared(Reason.GUIDELINE_GONE, List.of("1.2")));
        assertThat(PreviousMatcher.match(PLAN, edition(withGuidelines(one))).uncompared())
                .containsExactly(new Uncompared(Reason.GUIDELINE_NEW, List.of("1.2")));
        assertThat(PreviousMatcher.match(withGuidelines(one, worded("ให้สอบทาน", two)), edition(PLAN))
                        .uncompared())
                .containsExactly(new Uncompared(Reason.GUIDELINE_CHANGED, List.of("1.2")));
        PreviousEdition twice = PreviousMatcher.match(withGuidelines(one, worded(one.text(), two)), edition(PLAN));
        assertThat(twice.answers()).isEmpty();
        assertThat(twice.uncompared()).contains(new Uncompared(Reason.GUIDELINE_AMBIGUOUS, List.of("1.1", "1.2")));
    }

    @ParameterizedTest
    @CsvSource({"A, กองช่างและผังเมือง, DIVISION_RENAMED", "C, กองช่าง, DIVISION_RECODED"})
    void a_division_of_which_code_or_name_alone_agrees_is_not_compared(String code, String name, Reason reason) {
        PreviousEdition matched = PreviousMatcher.match(withDivisions(code, name), edition(PLAN));
        assertThat(matched.answers()).extracting(PreviousAnswer::division).containsOnly(Answers.B);
        assertThat(matched.uncompared()).containsExactly(new Uncompared(reason, List.of(name)));
    }

    @Test
    void a_division_that_is_new_and_one_that_is_gone_are_listed() {
        assertThat(PreviousMatcher.match(withDivisions("C", "กองการศึกษา"), edition(PLAN))
                        .uncompared())
                .containsExactlyInAnyOrder(
                        new Uncompared(Reason.DIVISION_NEW, List.of("กองการศึกษา")),
                        new Uncompared(Reason.DIVISION_GONE, List.of("กองช่าง")));
    }

    @Test
    void a_status_that_is_called_or_counts_otherwise_is_not_compared_and_listed() {
        List<Status> statuses = new ArrayList<>(PLAN.statuses().statuses());
        Status first = statuses.get(0);
        statuses.set(0, new Status(first.code(), "สำเร็จ", List.of(), first.progress()));
        PreviousEdition matched =
                PreviousMatcher.match(plan(PLAN.guidelines(), PLAN.divisions(), statuses), edition(PLAN));
        assertThat(matched.answers())
                .isNotEmpty()
                .allSatisfy(answer -> assertThat(answer.state()).isEmpty());
        assertThat(matched.uncompared())
                .containsExactly(new Uncompared(Reason.STATUS_RENAMED, List.of("บรรลุเป้าหมาย")));
    }

    @Test
    void an_edition_that_has_no_codes_is_compared_by_text_and_said_to_be_so() {
        EarlierEdition texts = new EarlierEdition(
                true,
                "",
                "",
                PLAN.guidelines().stream()
                        .map(one -> new EarlierEdition.Guideline(one.id().toString(), ThaiText.key(one.text())))
                        .toList(),
                PLAN.divisions().stream()
                        .map(one -> new EarlierEdition.Division("", one.name()))
                        .toList(),
                List.of(),
                List.of(new EarlierEdition.Answer(
                        "1.1", "กองช่าง", "", new Messages(Language.EN).of("state.nothing_to_report"), "ก")));
        PreviousEdition matched = PreviousMatcher.match(PLAN, texts);
        assertThat(matched.answers())
                .singleElement()
                .satisfies(answer -> assertThat(answer.status()).isEqualTo(Term.keyed("state.nothing_to_report")));
        assertThat(matched.uncompared())
                .extracting(Uncompared::reason)
                .contains(Reason.BY_TEXT, Reason.UNKNOWN_ORGANISATION, Reason.UNKNOWN_ROUND);
    }

    @ParameterizedTest
    @CsvSource({
        "2563-6-4, false",
        "2563-12-10, false",
        "2564-6-10, false",
        "2564-6-4, true",
        "2564-12-10, true",
        "2565-6-10, true",
        "'', false"
    })
    void a_round_that_is_not_before_is_told(String key, boolean later) {
        EarlierEdition of = new EarlierEdition(false, "", key, List.of(), List.of(), List.of(), List.of());
        assertThat(new RoundOrder(PLAN, of).isLater()).isEqualTo(later);
    }

    /** A round of twelve months may be told in its second half alone: its own days say so, and not its key. */
    @Test
    void the_days_of_a_round_count_where_it_tells_them() {
        EarlierEdition.Span lastHalf = new EarlierEdition.Span(
                PLAN.round().start().minusMonths(6), PLAN.round().start().minusDays(1));
        EarlierEdition of = new EarlierEdition(
                false, "", "2564-12-4", Optional.of(lastHalf), List.of(), List.of(), List.of(), List.of());
        assertThat(new RoundOrder(PLAN, of).isLater()).isFalse();
    }

    @Test
    void another_organisations_is_told() {
        EarlierEdition other =
                new EarlierEdition(false, "เทศบาลตำบลอื่น", "2563-6-4", List.of(), List.of(), List.of(), List.of());
        assertThat(new RoundOrder(PLAN, other).isOfAnother()).isTrue();
        assertThat(new RoundOrder(PLAN, edition(PLAN)).isOfAnother()).isFalse();
    }
}

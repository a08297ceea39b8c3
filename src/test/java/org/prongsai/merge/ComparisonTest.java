package org.prongsai.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.B;
import static org.prongsai.Answers.answer;
import static org.prongsai.Answers.submission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.Answers;
import org.prongsai.message.Messages;
import org.prongsai.model.Change;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousAnswers;
import org.prongsai.model.PreviousEdition;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.text.Language;

/** What an earlier edition said, beside what is said now: the agency's lines, the forms, the answers. */
final class ComparisonTest {
    private static final GuidelineId FIRST = new GuidelineId(1, 1);
    private static final GuidelineId SECOND = new GuidelineId(1, 2);
    private static final String DONE = "บรรลุเป้าหมาย";
    private static final String ON_THE_WAY = "อยู่ระหว่างดำเนินงาน";
    private static final String NOT_BEGUN = "ยังไม่ดำเนินงาน";
    private static final String NOTHING = "ไม่มีผลการดำเนินงานในรอบนี้";
    private static final String WORDS = "ติดประกาศหน้าห้องแล้ว";
    private static final Messages THAI = new Messages(Language.TH);
    private static final Messages ENGLISH = new Messages(Language.EN);

    private static PreviousAnswer ofA(String status) {
        return PreviousAnswers.of(Answers.plan(), A, FIRST, status, WORDS);
    }

    private static PreviousAnswer ofB(GuidelineId guideline, String status) {
        return PreviousAnswers.of(Answers.plan(), B, guideline, status, WORDS);
    }

    private static Submission formOfA(String status) {
        return submission("a", A, answer("1.1", status, WORDS));
    }

    private static Submission formOfB(String first, String second) {
        return submission("b", B, answer("1.1", first, WORDS), answer("1.2", second, WORDS));
    }

    private static Changes changes(List<PreviousAnswer> before, Submission... now) {
        Consolidation consolidation =
                new Merger(Answers.plan()).merge(new Reconciliation(Answers.plan()).reconcile(List.of(now), List.of()));
        return new Comparison(new PreviousEdition("2563-6-4", before, List.of()), consolidation).changes();
    }

    private static List<Change> list(List<PreviousAnswer> before, Submission... now) {
        return changes(before, now).list();
    }

    private static Change ofTheAgency(GuidelineId guideline, String from, String to) {
        return new Change(Change.Kind.ROLL_UP, Optional.empty(), Optional.of(guideline), term(from), term(to));
    }

    /** A word of the bundles by its key, else as it was typed. */
    private static Term term(String text) {
        return text.matches("(state|rollup)\\.[a-z_]+") ? Term.keyed(text) : Term.typed(text);
    }

    @Test
    void what_is_as_it_was_is_no_change() {
        List<PreviousAnswer> before = List.of(ofA(DONE), ofB(FIRST, ON_THE_WAY), ofB(SECOND, NOT_BEGUN));
        assertThat(list(before, formOfA(DONE), formOfB(ON_THE_WAY, NOT_BEGUN))).isEmpty();
    }

    @Test
    void one_answer_that_moves_may_move_the_agencys_line() {
        List<PreviousAnswer> before = List.of(ofA(ON_THE_WAY), ofB(FIRST, DONE), ofB(SECOND, DONE));
        assertThat(list(before, formOfA(DONE), formOfB(DONE, DONE)))
                .containsExactly(
                        ofTheAgency(FIRST, ON_THE_WAY, DONE),
                        new Change(
                                Change.Kind.STATUS, Optional.of(A), Optional.of(FIRST), term(ON_THE_WAY), term(DONE)));
    }

    @Test
    void details_in_other_words_are_told_as_they_were_and_as_they_are() {
        List<PreviousAnswer> before = List.of(ofA(DONE));
        assertThat(list(before, submission("a", A, answer("1.1", DONE, "ปรับขั้นตอนใหม่ทั้งหมด"))))
                .containsExactly(new Change(
                        Change.Kind.DETAILS,
                        Optional.of(A),
                        Optional.of(FIRST),
                        term(WORDS),
                        term("ปรับขั้นตอนใหม่ทั้งหมด")));
    }

    @Test
    void of_an_agencys_line_that_was_not_known_whole_nothing_is_said() {
        assertThat(list(List.of(ofA(DONE)), formOfA(DONE), formOfB(NOT_BEGUN, DONE)))
                .isEmpty();
        assertThat(list(List.of(ofA("สำเร็จ"), ofB(FIRST, DONE)), formOfA(DONE), formOfB(DONE, DONE)))
                .isEmpty();
    }

    @Test
    void the_agencys_line_tells_nothing_to_report_from_what_is_incomplete() {
        assertThat(list(List.of(ofB(SECOND, NOTHING)), formOfB(DONE, "ดำเนินการแล้ว")))
                .contains(ofTheAgency(SECOND, "state.nothing_to_report", "rollup.incomplete"));
    }

    @Test
    void a_form_that_came_since_and_one_that_is_gone_are_told() {
        List<PreviousAnswer> before = List.of(
                PreviousAnswers.of(Answers.plan(), A, FIRST, THAI.of("state.missing"), ""),
                ofB(FIRST, DONE),
                ofB(SECOND, DONE));
        assertThat(list(before, formOfA(DONE)))
                .filteredOn(change -> change.guideline().isEmpty())
                .containsExactly(
                        new Change(Change.Kind.RETURNED, Optional.of(A), Optional.empty(), term(""), term("")),
                        new Change(Change.Kind.GONE, Optional.of(B), Optional.empty(), term(""), term("")));
    }

    @Test
    void a_form_that_is_blank_both_times_is_no_change() {
        List<PreviousAnswer> before =
                List.of(PreviousAnswers.of(Answers.plan(), A, FIRST, THAI.of("state.missing"), ""));
        assertThat(list(before, submission("a", A, answer("1.1", "", "")))).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"nothing_to_report, ไม่มีผลการดำเนินงานในรอบนี้", "invalid, ดำเนินการแล้ว", "missing, ''"})
    void what_is_no_status_is_the_same_in_an_edition_of_the_other_language(String state, String written) {
        List<PreviousAnswer> before = List.of(ofB(SECOND, ENGLISH.of("state." + state)));
        assertThat(list(before, submission("b", B, answer("1.2", written, WORDS))))
                .extracting(Change::kind)
                .doesNotContain(Change.Kind.STATUS);
    }

    @Test
    void a_status_that_no_longer_counts_is_a_change_of_status() {
        assertThat(list(List.of(ofB(SECOND, DONE)), submission("b", B, answer("1.2", "ดำเนินการแล้ว", WORDS))))
                .contains(new Change(
                        Change.Kind.STATUS, Optional.of(B), Optional.of(SECOND), term(DONE), term("state.invalid")));
    }

    @Test
    void of_one_division_named_twice_the_first_answer_holds() {
        assertThat(list(List.of(ofA(DONE), ofA(NOT_BEGUN)), formOfA(DONE))).isEmpty();
    }

    @Test
    void an_edition_of_the_same_round_is_known_by_its_key() {
        Consolidation none = new Merger(Answers.plan()).merge(List.of());
        PreviousEdition same = new PreviousEdition(Answers.plan().round().key(), List.of(), List.of());
        assertThat(new Comparison(same, none).changes()).isEqualTo(new Changes(true, List.of()));
        assertThat(changes(List.of())).isEqualTo(new Changes(false, List.of()));
    }
}

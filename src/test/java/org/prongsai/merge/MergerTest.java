package org.prongsai.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.B;
import static org.prongsai.Answers.answer;
import static org.prongsai.Answers.submission;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.Answers;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Superseded.Reason;
import org.prongsai.model.RollUp;
import org.prongsai.model.Submission;
import org.prongsai.model.Tally;

final class MergerTest {
    private static Consolidation merge(Submission... submissions) {
        List<FileOutcome> files = new Reconciliation(Answers.plan()).reconcile(Arrays.asList(submissions), List.of());
        return new Merger(Answers.plan()).merge(files);
    }

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "บรรลุเป้าหมาย, บรรลุเป้าหมาย, achieved",
        "ยังไม่ดำเนินงาน, ยังไม่ดำเนินงาน, not_started",
        "บรรลุเป้าหมาย, ยังไม่ดำเนินงาน, in_progress",
        "บรรลุเป้าหมาย, อยู่ระหว่างดำเนินงาน, in_progress",
        "อยู่ระหว่างดำเนินงาน, อยู่ระหว่างดำเนินงาน, in_progress",
        "บรรลุ, บรรลุเป้าหมาย, achieved",
        "บรรลุเป้าหมาย, ไม่มีผลการดำเนินงานในรอบนี้, achieved",
        "ไม่มีผลการดำเนินงานในรอบนี้, ไม่มีผลการดำเนินงานในรอบนี้, nothing_to_report",
        "ไม่มีผลการดำเนินงานในรอบนี้, ดำเนินการแล้ว, incomplete",
        "บรรลุเป้าหมาย, ดำเนินการแล้ว, incomplete",
        "ดำเนินการแล้ว, ดำเนินการแล้ว, incomplete",
    })
    void statuses_roll_up(String ofA, String ofB, String rolledUp) {
        RollUp rollUp = merge(submission("a", A, answer("1.1", ofA)), submission("b", B, answer("1.1", ofB)))
                .lines()
                .get(0)
                .rollUp();
        String code = rollUp instanceof RollUp.NothingToReport ? "nothing_to_report" : "incomplete";
        assertThat(rollUp instanceof RollUp.Whole whole ? whole.one().code() : code)
                .isEqualTo(rolledUp);
    }

    @Test
    void a_missing_division_is_shown_as_missing_and_nothing_is_guessed() {
        Consolidation consolidation =
                merge(submission("b", B, answer("1.1", "บรรลุเป้าหมาย"), answer("1.2", "บรรลุเป้าหมาย")));
        assertThat(consolidation.missing()).extracting(Division::code).containsExactly(A);
        assertThat(consolidation.lines().get(0).rollUp()).isEqualTo(new RollUp.Incomplete());
        assertThat(consolidation.lines().get(0).tally()).isEqualTo(new Tally(1, 0, 0, 0, 0, 1));
        assertThat(consolidation.lines().get(1).rollUp()).isInstanceOf(RollUp.Whole.class);
        assertThat(consolidation.tally().expected()).isEqualTo(3);
    }

    @Test
    void an_answer_without_a_status_counts_as_missing() {
        assertThat(merge(submission("a", A, answer("1.1", ""))).lines().get(0).tally())
                .isEqualTo(new Tally(0, 0, 0, 0, 0, 2));
    }

    @Test
    void a_row_in_which_nothing_was_typed_is_no_answer() {
        Answer nothing = answer("1.2", "", "", "", new Completion.None());
        assertThat(merge(submission("b", B, nothing)).lines().get(1).entries())
                .extracting(ExpectedAnswer::received)
                .containsExactly(Optional.empty());
    }

    private static Submission sent(String path, String savedAt, Answer... answers) {
        Optional<Instant> instant =
                Optional.of(savedAt).filter(at -> !at.isEmpty()).map(Instant::parse);
        return submission(path, A, instant, List.of(answers), List.of());
    }

    @Test
    void of_two_the_one_saved_last_counts_whatever_they_are_called() {
        Submission older = sent("z.xlsx", "2021-03-01T00:00:00Z", answer("1.1", "ยังไม่ดำเนินงาน"));
        Submission newer = sent("a.xlsx", "2021-03-02T00:00:00Z", answer("1.1", "บรรลุเป้าหมาย"));
        List<FileOutcome> expected =
                List.of(new FileOutcome.Counted(newer), new FileOutcome.Superseded(older, newer.file(), Reason.OLDER));
        assertThat(merge(older, newer).files()).isEqualTo(expected);
        assertThat(merge(newer, older).files()).isEqualTo(expected);
    }

    @Test
    void two_that_differ_without_telling_times_are_undecided() {
        Consolidation consolidation =
                merge(sent("a", "", answer("1.1", "ยังไม่ดำเนินงาน")), sent("b", "", answer("1.1", "บรรลุเป้าหมาย")));
        assertThat(consolidation.files()).hasSize(2).allMatch(FileOutcome.Undecided.class::isInstance);
        assertThat(consolidation.missing()).extracting(Division::code).contains(A);
        assertThat(consolidation.lines().get(0).rollUp()).isEqualTo(new RollUp.Incomplete());
    }

    @Test
    void two_that_say_the_same_are_identical_even_without_times() {
        Consolidation consolidation =
                merge(sent("a", "", answer("1.1", "บรรลุเป้าหมาย")), sent("b", "", answer("1.1", "บรรลุเป้าหมาย")));
        assertThat(((FileOutcome.Superseded) consolidation.files().get(1)).reason())
                .isEqualTo(Reason.IDENTICAL);
    }
}

package org.prongsai.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.FileFormat;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Superseded.Reason;
import org.prongsai.model.InputFile;
import org.prongsai.model.SavedTime;
import org.prongsai.model.Sha256;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.model.WorkbookFacts;

/** Which of several workbooks of a division counts, and why the others do not, in whatever order they came. */
final class ReconciliationTest {
    private static final Optional<Instant> NO_TIME = Optional.empty();
    private static final Optional<Instant> TIME = Optional.of(Instant.parse("2021-03-01T00:00:00Z"));
    private static final Answer ACHIEVED = answer("1.1", "บรรลุเป้าหมาย");
    private static final Answer NOT_STARTED = answer("1.1", "ยังไม่ดำเนินงาน");
    private static final Answer NOTHING_TYPED = answer("1.2", "", "", "", new Completion.None());
    private static final UnmatchedRow STRAY = new UnmatchedRow(
            UnmatchedRow.Reason.UNKNOWN,
            new CellRef("แบบรายงาน", 20, 1),
            Optional.empty(),
            "9.9",
            "งานอื่น",
            new StatusReading.Blank());

    private static Submission sent(String path, Optional<Instant> savedAt, Answer... answers) {
        return Answers.submission(path, A, savedAt, List.of(answers), List.of());
    }

    private static Submission sentBack(Submission plain) {
        return new Submission(
                plain.file(),
                plain.division(),
                plain.savedBy(),
                plain.savedAt(),
                plain.marks(),
                plain.answers(),
                plain.unmatched(),
                List.of(),
                List.of(),
                List.of(),
                new WorkbookFacts(FileFormat.XLSX, List.of(), List.of(), 1),
                List.of());
    }

    private static List<FileOutcome> outcomes(List<Submission> submissions, List<FileOutcome> others) {
        return new Reconciliation(Answers.plan()).reconcile(submissions, others);
    }

    /** Why the first does not count, and not the second. */
    private static Reason why(Submission superseded, Submission counts) {
        List<FileOutcome> outcomes = outcomes(List.of(superseded, counts), List.of());
        assertThat(outcomes(List.of(counts, superseded), List.of())).isEqualTo(outcomes);
        assertThat(outcomes.get(0)).isEqualTo(new FileOutcome.Counted(counts));
        FileOutcome.Superseded other = (FileOutcome.Superseded) outcomes.get(1);
        assertThat(other.submission()).isEqualTo(superseded);
        assertThat(other.by()).isEqualTo(counts.file());
        return other.reason();
    }

    private static void undecided(Submission one, Submission other) {
        assertThat(outcomes(List.of(one, other), List.of()))
                .containsExactlyInAnyOrder(
                        new FileOutcome.Undecided(one, List.of(other.file())),
                        new FileOutcome.Undecided(other, List.of(one.file())));
    }

    private static Submission at(String path, SavedTime time, Answer... answers) {
        Submission plain = sent(path, NO_TIME, answers);
        return new Submission(
                plain.file(),
                plain.division(),
                plain.savedBy(),
                time,
                plain.marks(),
                plain.answers(),
                plain.unmatched(),
                List.of(),
                List.of(),
                List.of());
    }

    private static SavedTime zoned(String at) {
        return new SavedTime.Zoned(Instant.parse(at), false);
    }

    private static SavedTime zoneless(String at) {
        return new SavedTime.Zoneless(LocalDateTime.parse(at), false);
    }

    @Test
    void nothing_is_ordered_by_an_unknown_time_also_not_by_marks_of_a_return() {
        undecided(sent("a", NO_TIME, NOT_STARTED), sent("b", NO_TIME, ACHIEVED));
        undecided(sent("a", NO_TIME, NOT_STARTED), sent("b", TIME, ACHIEVED));
        undecided(sent("a", NO_TIME, NOT_STARTED), sentBack(sent("b", NO_TIME, ACHIEVED)));
        undecided(sent("a", TIME, NOT_STARTED), sent("b", TIME, ACHIEVED));
    }

    @Test
    void a_time_without_zone_orders_only_what_no_zone_can_turn_round() {
        Submission known = at("a", zoned("2021-03-30T12:00:00Z"), NOT_STARTED);
        undecided(known, at("b", zoneless("2021-03-31T01:59:59"), ACHIEVED));
        undecided(known, at("b", zoneless("2021-03-30T00:00:00"), ACHIEVED));
        assertThat(why(known, at("b", zoneless("2021-03-31T02:00:01"), ACHIEVED)))
                .isEqualTo(Reason.OLDER);
        assertThat(why(at("b", zoneless("2021-03-29T23:59:59"), ACHIEVED), known))
                .isEqualTo(Reason.OLDER);
        Submission first = at("c", zoneless("2021-03-30T00:00:00"), NOT_STARTED);
        undecided(first, at("d", zoneless("2021-03-31T02:00:00"), ACHIEVED));
        assertThat(why(first, at("d", zoneless("2021-03-31T02:00:01"), ACHIEVED)))
                .isEqualTo(Reason.OLDER);
    }

    @Test
    void of_three_none_counts_while_one_may_be_later_than_the_latest_known() {
        Submission old = sent("a", TIME, NOT_STARTED);
        Submission late = at("b", zoned("2021-03-30T12:00:00Z"), ACHIEVED);
        Submission unknown = sent("c", NO_TIME, answer("1.1", "อยู่ระหว่างดำเนินงาน"));
        assertThat(outcomes(List.of(old, late, unknown), List.of()))
                .hasSize(3)
                .allMatch(FileOutcome.Undecided.class::isInstance);
        assertThat(outcomes(List.of(old, late), List.of()).get(0)).isEqualTo(new FileOutcome.Counted(late));
    }

    @Test
    void a_blank_form_never_replaces_one_that_is_filled_in() {
        Submission blank = at("b", zoned("2021-03-30T12:00:00Z"), NOTHING_TYPED);
        undecided(sent("a", TIME, ACHIEVED), blank);
        assertThat(why(sent("a", TIME, NOTHING_TYPED), at("b", zoned("2021-03-30T12:00:00Z"), ACHIEVED)))
                .isEqualTo(Reason.OLDER);
    }

    @Test
    void the_same_file_twice_under_one_name_counts_once() {
        Submission sent = sent("a", TIME, ACHIEVED);
        assertThat(outcomes(List.of(sent, sent), List.of()))
                .containsExactly(
                        new FileOutcome.Counted(sent), new FileOutcome.Superseded(sent, sent.file(), Reason.IDENTICAL));
    }

    @Test
    void a_row_in_which_nothing_was_typed_makes_no_difference_and_a_stray_row_does() {
        assertThat(why(sent("a", NO_TIME, ACHIEVED), sent("b", TIME, ACHIEVED, NOTHING_TYPED)))
                .isEqualTo(Reason.IDENTICAL);
        undecided(sent("a", NO_TIME, ACHIEVED), Answers.submission("b", A, TIME, List.of(ACHIEVED), List.of(STRAY)));
    }

    @Test
    void of_one_content_under_two_names_the_first_name_counts() {
        Sha256 digest = Sha256.of(new byte[] {1});
        Submission plain = sent("x", TIME, ACHIEVED);
        assertThat(why(named("b", digest, plain), named("a", digest, plain))).isEqualTo(Reason.IDENTICAL);
    }

    private static Submission named(String path, Sha256 digest, Submission plain) {
        return new Submission(
                new InputFile(path, digest),
                plain.division(),
                plain.savedBy(),
                plain.savedAt(),
                plain.marks(),
                plain.answers(),
                plain.unmatched(),
                List.of(),
                List.of(),
                List.of());
    }

    @Test
    void other_files_come_after_refused_before_ignored_and_by_content_then_name() {
        List<FileOutcome> inOrder = new ArrayList<>();
        for (byte content = 1; content <= 3; content++) {
            inOrder.add(refused(content, "b"));
        }
        inOrder.sort(Comparator.comparing(outcome -> outcome.file().digest()));
        inOrder.add(1, refused(inOrder.get(0).file().digest(), "c"));
        inOrder.add(new FileOutcome.Ignored(file("0"), FileOutcome.IgnoreReason.UNPACKED));
        List<FileOutcome> others = new ArrayList<>(inOrder);
        Collections.reverse(others);
        Submission counts = sent("z", TIME, ACHIEVED);
        inOrder.add(0, new FileOutcome.Counted(counts));
        assertThat(outcomes(List.of(counts), others)).isEqualTo(inOrder);
    }

    private static InputFile file(String path) {
        return new InputFile(path, Sha256.of(path.getBytes(StandardCharsets.UTF_8)));
    }

    private static FileOutcome refused(byte content, String path) {
        return refused(Sha256.of(new byte[] {content}), path);
    }

    private static FileOutcome refused(Sha256 digest, String path) {
        return new FileOutcome.Refused(new InputFile(path, digest), FileOutcome.RejectReason.DAMAGED);
    }
}

package org.prongsai.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.answer;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
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
                new WorkbookFacts(FileFormat.XLSX, List.of(), List.of(), true),
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

    @Test
    void what_was_sent_back_with_marks_is_newer_than_what_tells_no_time() {
        assertThat(why(sent("a", NO_TIME, NOT_STARTED), sentBack(sent("b", NO_TIME, ACHIEVED))))
                .isEqualTo(Reason.OLDER);
        assertThat(why(sent("b", NO_TIME, NOT_STARTED), sentBack(sent("a", NO_TIME, ACHIEVED))))
                .isEqualTo(Reason.OLDER);
    }

    @Test
    void marks_do_not_tell_where_both_have_them_or_the_other_says_a_time() {
        List<Submission> both = new ArrayList<>(
                List.of(sentBack(sent("a", NO_TIME, NOT_STARTED)), sentBack(sent("b", NO_TIME, ACHIEVED))));
        both.sort(Comparator.comparing(submission -> submission.file().digest()));
        assertThat(why(both.get(1), both.get(0))).isEqualTo(Reason.UNDECIDED);
        assertThat(why(sent("a", TIME, NOT_STARTED), sentBack(sent("b", TIME, ACHIEVED))))
                .isEqualTo(Reason.UNDECIDED);
    }

    @Test
    void one_that_tells_a_time_counts_before_one_that_does_not_but_undecided() {
        assertThat(why(sent("a", NO_TIME, NOT_STARTED), sent("b", TIME, ACHIEVED)))
                .isEqualTo(Reason.UNDECIDED);
    }

    @Test
    void a_row_in_which_nothing_was_typed_makes_no_difference_and_a_stray_row_does() {
        assertThat(why(sent("a", NO_TIME, ACHIEVED), sent("b", TIME, ACHIEVED, NOTHING_TYPED)))
                .isEqualTo(Reason.IDENTICAL);
        Submission straying = Answers.submission("b", A, TIME, List.of(ACHIEVED), List.of(STRAY));
        assertThat(why(sent("a", NO_TIME, ACHIEVED), straying)).isEqualTo(Reason.UNDECIDED);
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

package org.prongsai.job.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.answer;
import static org.prongsai.Answers.submission;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.Location;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.IgnoreReason;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.read.decisions.DecisionBook;
import org.prongsai.read.form.FormReading;

final class InputContentsTest {
    private final InputContents contents = new InputContents();

    private static InputFile file(String path) {
        return new InputFile(path, Sha256.of(path.getBytes(StandardCharsets.UTF_8)));
    }

    private static Decision decision(String by) {
        return new Decision("", "", Optional.of(Verb.ACCEPT), "", "เพราะ", by, Location.of("decisions.xlsx"));
    }

    @Test
    void a_form_that_was_read_is_a_submission() {
        Submission form = submission("a.xlsx", A, answer("1.1", "บรรลุเป้าหมาย"));
        contents.add(new ReadItem.Opened(form.file(), new FormReading.Read(form)));
        assertThat(contents.submissions()).containsExactly(form);
        assertThat(contents.others()).isEmpty();
        assertThat(contents.decisions()).isEmpty();
    }

    @Test
    void decisions_of_several_files_are_gathered_in_their_order_and_their_files_are_no_submissions() {
        Decision first = decision("นางหนึ่ง");
        Decision second = decision("นางสอง");
        contents.add(new ReadItem.Opened(
                file("d1.xlsx"), new FormReading.Decisions(new DecisionBook(List.of(first), List.of()))));
        contents.add(new ReadItem.Opened(
                file("d2.xlsx"), new FormReading.Decisions(new DecisionBook(List.of(second), List.of()))));
        assertThat(contents.decisions()).containsExactly(first, second);
        assertThat(contents.decisionFiles()).containsExactly(file("d1.xlsx"), file("d2.xlsx"));
        assertThat(contents.others())
                .containsExactly(
                        new FileOutcome.Ignored(file("d1.xlsx"), IgnoreReason.DECISIONS),
                        new FileOutcome.Ignored(file("d2.xlsx"), IgnoreReason.DECISIONS));
        assertThat(contents.submissions()).isEmpty();
    }

    @Test
    void a_form_that_could_not_be_read_is_refused_with_all_that_its_reader_said() {
        contents.add(new ReadItem.Opened(
                file("x.xlsx"),
                new FormReading.NotRead(
                        RejectReason.OTHER_ROUND, Optional.of(A), List.of(Term.typed("รอบ 12 เดือน")))));
        assertThat(contents.others())
                .containsExactly(new FileOutcome.Refused(
                        file("x.xlsx"), RejectReason.OTHER_ROUND, Optional.of(A), List.of(Term.typed("รอบ 12 เดือน"))));
    }

    @Test
    void what_was_not_opened_keeps_its_outcome_and_is_no_decision() {
        FileOutcome lock = new FileOutcome.Ignored(file("~$a.xlsx"), IgnoreReason.LOCK_FILE);
        FileOutcome picture = new FileOutcome.Refused(file("a.jpg"), RejectReason.PICTURE);
        contents.add(new ReadItem.Closed(lock));
        contents.add(new ReadItem.Closed(picture));
        assertThat(contents.others()).containsExactly(lock, picture);
        assertThat(contents.decisionFiles()).isEmpty();
    }
}

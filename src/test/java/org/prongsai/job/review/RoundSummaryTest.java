package org.prongsai.job.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.B;
import static org.prongsai.Answers.answer;
import static org.prongsai.Answers.submission;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingGroup;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.merge.Merger;
import org.prongsai.merge.Reconciliation;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.InputFile;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;

final class RoundSummaryTest {
    private static final String ACHIEVED = "บรรลุเป้าหมาย";
    private static final Submission OF_A = submission("a.xlsx", A, answer("1.1", ACHIEVED));
    private static final Submission OF_B =
            submission("b.xlsx", B, answer("1.1", ACHIEVED), answer("1.2", "ยังไม่ดำเนินงาน"));
    private static final FileOutcome REFUSED =
            new FileOutcome.Refused(new InputFile("x.jpg", Sha256.of(new byte[] {1})), RejectReason.PICTURE);
    private static final FileOutcome IGNORED = new FileOutcome.Ignored(
            new InputFile("~$a.xlsx", Sha256.of(new byte[] {2})), FileOutcome.IgnoreReason.LOCK_FILE);

    private static RoundSummary summary(List<Submission> submissions, List<Finding> findings) {
        List<FileOutcome> files = new Reconciliation(Answers.plan()).reconcile(submissions, List.of(REFUSED, IGNORED));
        return new RoundSummary(
                new Merger(Answers.plan()).merge(files),
                Findings.sorted(findings, List.of(), List.of(), Answers.plan()));
    }

    private static Finding finding(Severity severity, String file, int row) {
        return new Finding(
                severity,
                new RuleId("details-short"),
                Optional.of(A),
                Optional.empty(),
                Optional.of(Location.of(file, new CellRef("แบบรายงาน", row, 4))),
                "ทำแล้ว",
                LocalizedMessage.of("rule.details-short"),
                LocalizedMessage.of("rule.details-short.do"));
    }

    @Test
    void a_round_is_final_when_every_answer_is_there_and_nothing_worse_than_a_warning_was_found() {
        List<Submission> all = List.of(OF_A, OF_B);
        assertThat(summary(all, List.of()).isProvisional()).isFalse();
        assertThat(summary(all, List.of(finding(Severity.WARNING, "a.xlsx", 9))).isProvisional())
                .isFalse();
        assertThat(summary(all, List.of(finding(Severity.ERROR, "a.xlsx", 9))).isProvisional())
                .isTrue();
    }

    @Test
    void a_missing_form_keeps_a_round_provisional_though_nothing_was_found() {
        RoundSummary summary = summary(List.of(OF_B), List.of());
        assertThat(summary.isProvisional()).isTrue();
        assertThat(summary.returned()).isEqualTo(1);
        assertThat(summary.expected()).isEqualTo(2);
    }

    @Test
    void a_status_of_no_list_keeps_a_round_provisional_though_nothing_was_found() {
        Submission odd = submission("a.xlsx", A, answer("1.1", "เสร็จแล้ว"));
        assertThat(summary(List.of(odd, OF_B), List.of()).isProvisional()).isTrue();
    }

    @Test
    void files_that_were_refused_are_counted_and_those_that_nobody_sent_are_not() {
        assertThat(summary(List.of(OF_A, OF_B), List.of()).refused()).isEqualTo(1);
    }

    @Test
    void the_worst_is_told_once_for_each_file_and_notes_are_not_of_it() {
        Finding first = finding(Severity.WARNING, "a.xlsx", 9);
        Finding alike = finding(Severity.WARNING, "a.xlsx", 10);
        Finding elsewhere = finding(Severity.WARNING, "a2.xlsx", 11);
        Finding error = finding(Severity.ERROR, "a.xlsx", 12);
        Finding note = finding(Severity.NOTE, "a.xlsx", 13);
        assertThat(summary(List.of(OF_A), List.of(note, first, elsewhere, alike, error))
                        .worst())
                .containsExactly(
                        new FindingGroup(List.of(error)),
                        new FindingGroup(List.of(first, alike)),
                        new FindingGroup(List.of(elsewhere)));
    }
}

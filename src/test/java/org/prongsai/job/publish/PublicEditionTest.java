package org.prongsai.job.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.B;
import static org.prongsai.Answers.answer;
import static org.prongsai.Answers.submission;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.Answers;
import org.prongsai.Editions;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.RuleTraits;
import org.prongsai.finding.Severities;
import org.prongsai.finding.Severity;
import org.prongsai.merge.Merger;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Correction;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.IgnoreReason;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.model.FileOutcome.Superseded.Reason;
import org.prongsai.model.InputFile;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Ruling;
import org.prongsai.model.Sha256;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;
import org.prongsai.render.Edition;
import org.prongsai.text.Language;

/** The public edition, record by record: what names a person is gone, and nothing else is. */
final class PublicEditionTest {
    private static final String SECRETARIAT = new Messages(Language.TH).of("audience.secretariat");
    private static final CellRef CELL = new CellRef("แบบรายงาน", 9, 4);
    private static final Submission NEW = submission("สมหญิง/แบบของสมหญิง.XLSX", A, answer("1.1", "บรรลุเป้าหมาย"));
    private static final Submission OLD = submission("แบบเก่าของสมหญิง.xlsx", A, answer("1.1", "ยังไม่ดำเนินงาน"));

    private static InputFile file(String path) {
        return new InputFile(path, Sha256.of(path.getBytes(StandardCharsets.UTF_8)));
    }

    private static Edition edition(List<FileOutcome> files, List<Finding> findings, List<DecisionResult> decided) {
        return new Edition(
                new Merger(Answers.plan()).merge(files),
                new Findings(findings, List.of(), decided),
                Severities.OWN,
                Optional.empty(),
                LocalDate.of(2021, 4, 5),
                new Messages(Language.TH),
                Editions::template);
    }

    private static List<FileOutcome> published(FileOutcome... files) {
        return PublicEdition.of(edition(List.of(files), List.of(), List.of()))
                .consolidation()
                .files();
    }

    private static List<Finding> published(Finding... findings) {
        return PublicEdition.of(edition(List.of(new FileOutcome.Counted(NEW)), List.of(findings), List.of()))
                .findings()
                .list();
    }

    /** The submission under its public name, saved by nobody. */
    private static Submission named(Submission submission, String name, Correction... corrections) {
        return new Submission(
                new InputFile(name, submission.file().digest()),
                submission.division(),
                "",
                submission.savedAt(),
                submission.marks(),
                submission.answers(),
                submission.unmatched(),
                submission.unread(),
                submission.repairs(),
                submission.notes(),
                submission.workbook(),
                List.of(corrections));
    }

    private static Finding finding(Set<FindingUse> uses, String file, String value, Object... arguments) {
        return new Finding(
                        Severity.WARNING,
                        new RuleId("details-short"),
                        Optional.of(A),
                        Optional.empty(),
                        Optional.of(Location.of(file, CELL)),
                        value,
                        LocalizedMessage.of("rule.details-short", arguments),
                        LocalizedMessage.of("rule.details-short.do", arguments))
                .with(new RuleTraits(Audience.DIVISION, uses, Set.of(), false));
    }

    @Test
    void a_file_is_called_by_its_division_and_nobody_saved_it() {
        assertThat(NEW.savedBy()).isNotEmpty();
        assertThat(published(new FileOutcome.Counted(NEW)))
                .containsExactly(new FileOutcome.Counted(named(NEW, "A-กองช่าง.xlsx")));
    }

    @Test
    void several_files_of_a_division_are_told_apart_by_numbers() {
        assertThat(published(new FileOutcome.Counted(NEW), new FileOutcome.Superseded(OLD, NEW.file(), Reason.OLDER)))
                .containsExactly(
                        new FileOutcome.Counted(named(NEW, "A-กองช่าง.xlsx")),
                        new FileOutcome.Superseded(
                                named(OLD, "A-กองช่าง (2).xlsx"),
                                new InputFile("A-กองช่าง.xlsx", NEW.file().digest()),
                                Reason.OLDER));
    }

    @Test
    void files_that_do_not_count_lose_their_names_the_mail_they_came_by_and_what_is_said_of_them() {
        InputFile mailed = file("รูปของสมชาย.jpg")
                .by(new MailOrigin("somchai@example.com", Instant.parse("2021-04-01T02:00:00Z"), "<1@example.com>"));
        InputFile refused = file("แบบของสมชาย.ods");
        assertThat(published(
                        new FileOutcome.Refused(mailed, RejectReason.PICTURE),
                        new FileOutcome.Refused(
                                refused,
                                RejectReason.OTHER_ORGANISATION,
                                Optional.of(B),
                                List.of(Term.typed("เทศบาลตำบลของสมชาย"))),
                        new FileOutcome.Ignored(file("~$แบบของสมหญิง.xlsx"), IgnoreReason.LOCK_FILE)))
                .containsExactly(
                        new FileOutcome.Refused(new InputFile("file.jpg", mailed.digest()), RejectReason.PICTURE),
                        new FileOutcome.Refused(
                                new InputFile("B-กองคลัง.ods", refused.digest()),
                                RejectReason.OTHER_ORGANISATION,
                                Optional.of(B),
                                List.of()),
                        new FileOutcome.Ignored(
                                new InputFile(
                                        "file.xlsx", file("~$แบบของสมหญิง.xlsx").digest()),
                                IgnoreReason.LOCK_FILE));
    }

    @Test
    void whoever_decided_is_an_office() {
        Answer typed = NEW.answers().get(0);
        Submission corrected = NEW.corrected(
                typed,
                new Correction(
                        typed.guideline(),
                        typed.statusCell(),
                        "เสร็จ",
                        Term.typed("บรรลุ"),
                        new Ruling("โทรถามแล้ว", "นางสมศรี", "decisions.xlsx", 5)));
        Correction byTheOffice = new Correction(
                typed.guideline(),
                typed.statusCell(),
                "เสร็จ",
                Term.typed("บรรลุ"),
                new Ruling("โทรถามแล้ว", SECRETARIAT, "", 0));
        assertThat(published(
                        new FileOutcome.Counted(corrected),
                        new FileOutcome.Excluded(OLD, new Ruling("ส่งผิดฉบับ", "นางสมศรี", "decisions.xlsx", 6))))
                .containsExactly(
                        new FileOutcome.Counted(named(NEW, "A-กองช่าง.xlsx", byTheOffice)),
                        new FileOutcome.Excluded(
                                named(OLD, "A-กองช่าง (2).xlsx"), new Ruling("ส่งผิดฉบับ", SECRETARIAT, "", 0)));
    }

    @Test
    void whoever_accepted_a_finding_is_an_office_too_and_what_the_plan_regrades_stays_in_its_words() {
        Finding found = finding(FindingUse.ALL, NEW.file().path(), "ทำแล้ว");
        LocalizedMessage byThePlan = LocalizedMessage.of("regraded.plan", "นโยบายผู้บริหาร");
        Finding shown = finding(FindingUse.ALL, "A-กองช่าง.xlsx", "ทำแล้ว");
        assertThat(published(
                        found.accepted(LocalizedMessage.of("regraded.accepted", "ดูแล้ว", "นางสมศรี")),
                        found.accepted(LocalizedMessage.of("regraded.left-out", "ส่งผิด", "นางสมศรี")),
                        found.regraded(Severity.NOTE, byThePlan)))
                .containsExactly(
                        shown.accepted(LocalizedMessage.of("regraded.accepted", "ดูแล้ว", SECRETARIAT)),
                        shown.accepted(LocalizedMessage.of("regraded.left-out", "ส่งผิด", SECRETARIAT)),
                        shown.regraded(Severity.NOTE, byThePlan));
    }

    @Test
    void a_finding_that_may_be_quoted_keeps_its_words_but_for_the_names_of_files_at_any_depth() {
        String path = NEW.file().path();
        Finding found = finding(
                FindingUse.ALL,
                path,
                "ทำแล้ว",
                "ทำแล้ว",
                path,
                LocalizedMessage.of("inner", path),
                List.of(path, "อื่น"),
                Term.typed(path),
                Term.keyed("state.missing"));
        String name = "A-กองช่าง.xlsx";
        assertThat(published(found))
                .containsExactly(finding(
                        FindingUse.ALL,
                        name,
                        "ทำแล้ว",
                        "ทำแล้ว",
                        name,
                        LocalizedMessage.of("inner", name),
                        List.of(name, "อื่น"),
                        Term.typed(name),
                        Term.keyed("state.missing")));
    }

    @Test
    void a_finding_that_may_not_be_quoted_says_where_and_what_it_is_but_no_word_that_was_written() {
        Finding found = finding(FindingUse.ALL_BUT_QUOTED, NEW.file().path(), "ฝากถึงคุณสมศรี", "ฝากถึงคุณสมศรี", "2");
        List<Finding> published = published(found);
        assertThat(published).hasSize(1);
        Finding shown = published.get(0);
        assertThat(shown.value()).isEmpty();
        assertThat(shown.message()).isEqualTo(LocalizedMessage.of("rule.details-short", "…", "…"));
        assertThat(shown.location()).hasValue(Location.of("A-กองช่าง.xlsx", CELL));
        assertThat(shown.rule()).isEqualTo(found.rule());
        assertThat(shown.severity()).isEqualTo(found.severity());
    }

    @Test
    void a_finding_that_no_rule_says_may_be_published_is_not() {
        assertThat(published(
                        finding(Set.of(), NEW.file().path(), "ก"),
                        finding(
                                Set.of(FindingUse.QUOTED, FindingUse.DECIDED),
                                NEW.file().path(),
                                "ข")))
                .isEmpty();
    }

    @Test
    void what_was_decided_is_the_offices_own_and_the_figures_are_the_same() {
        Decision decision =
                new Decision("", "ยอมรับ", Optional.empty(), "", "เพราะ", "นางสมศรี", Location.of("decisions.xlsx"));
        Edition whole = edition(
                List.of(new FileOutcome.Counted(NEW)),
                List.of(),
                List.of(new DecisionResult(decision, DecisionResult.Outcome.NO_KEY, Optional.empty())));
        Edition shown = PublicEdition.of(whole);
        assertThat(shown.findings().decided()).isEmpty();
        assertThat(shown.published()).isTrue();
        assertThat(shown.consolidation().tally())
                .isEqualTo(whole.consolidation().tally());
        assertThat(shown.asOf()).isEqualTo(whole.asOf());
    }
}

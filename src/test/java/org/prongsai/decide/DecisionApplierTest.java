package org.prongsai.decide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.prongsai.Answers.A;
import static org.prongsai.Answers.B;
import static org.prongsai.Answers.answer;
import static org.prongsai.Answers.submission;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.Answers;
import org.prongsai.decide.DecisionApplier.DecidedRound;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.DecisionResult.Outcome;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.RuleTraits;
import org.prongsai.finding.RulingText;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Correction;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Superseded.Reason;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Ruling;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;

/** Decisions over records: the stages are fakes that find little, so that what is decided is all that happens. */
final class DecisionApplierTest {
    private static final RuleTraits ACCEPTABLE = traits(FindingUse.ALL);
    private static final RuleTraits UNACCEPTABLE = traits(FindingUse.ALL_BUT_ACCEPTED);
    private static final String ACHIEVED = "บรรลุเป้าหมาย";
    private static final String WHY = "ตรวจสอบกับหน่วยงานแล้ว";
    private static final String WHO = "นางสมศรี";

    private static final Ruling RULING = new Ruling(WHY, WHO, "decisions.xlsx", 7);

    private static final Location ROW = Location.of("decisions.xlsx", new CellRef("คำวินิจฉัย", 7, 9));

    private final FakeStages stages = new FakeStages();

    private static RuleTraits traits(Set<FindingUse> uses) {
        return new RuleTraits(Audience.SECRETARIAT, uses, Set.of(), false);
    }

    private static Finding finding(
            String rule,
            DivisionCode division,
            Optional<GuidelineId> guideline,
            Optional<Location> place,
            String value,
            RuleTraits traits) {
        return new Finding(
                        Severity.ERROR,
                        new RuleId(rule),
                        Optional.of(division),
                        guideline,
                        place,
                        value,
                        LocalizedMessage.of("rule." + rule),
                        LocalizedMessage.of("rule." + rule + ".do"))
                .with(traits);
    }

    /** An answer's status is none of the list; two rules see it. */
    private static Finding badStatus(String rule, Submission submission, String guideline) {
        Answer answer =
                submission.answer(GuidelineId.parse(guideline).orElseThrow()).orElseThrow();
        return finding(
                rule,
                submission.division(),
                Optional.of(answer.guideline()),
                Optional.of(Location.of(submission.file().path(), answer.statusCell())),
                answer.status().asWritten(),
                ACCEPTABLE);
    }

    private static Finding notListed(Submission submission, String guideline) {
        return badStatus("status-not-listed", submission, guideline);
    }

    private static Finding vague(Submission submission, String guideline) {
        return badStatus("status-vague", submission, guideline);
    }

    private static Finding nothingSent(DivisionCode division) {
        return finding("submission-missing", division, Optional.empty(), Optional.empty(), "", UNACCEPTABLE);
    }

    private static Finding older(Submission submission) {
        return finding(
                "submission-superseded",
                submission.division(),
                Optional.empty(),
                Optional.of(Location.of(submission.file().path())),
                "",
                ACCEPTABLE);
    }

    /** A note of a cell beside the table, which holds no part of an answer. */
    private static Finding besideTheTable(Submission submission) {
        return finding(
                "cell-unread",
                submission.division(),
                Optional.empty(),
                Optional.of(Location.of(submission.file().path(), new CellRef("แบบรายงาน", 40, 9))),
                "",
                ACCEPTABLE);
    }

    /** Of several files of a division the last counts; what is found hangs on the files that count. */
    private static final class FakeStages implements ReviewStages {
        private final List<Finding> more = new ArrayList<>();
        private int validated;

        @Override
        public List<FileOutcome> reconcile(List<Submission> submissions, List<FileOutcome> others) {
            Map<DivisionCode, Submission> last = new LinkedHashMap<>();
            submissions.forEach(submission -> last.put(submission.division(), submission));
            List<FileOutcome> files = new ArrayList<>();
            submissions.stream()
                    .map(submission -> outcome(submission, last.getOrDefault(submission.division(), submission)))
                    .forEach(files::add);
            files.addAll(others);
            return files;
        }

        private static FileOutcome outcome(Submission submission, Submission last) {
            return submission.equals(last)
                    ? new FileOutcome.Counted(submission)
                    : new FileOutcome.Superseded(submission, last.file(), Reason.OLDER);
        }

        @Override
        public Findings validate(List<FileOutcome> files, List<DecisionResult> decided) {
            validated++;
            List<Finding> found = new ArrayList<>(more);
            List<DivisionCode> missing = new ArrayList<>(List.of(A, B));
            for (FileOutcome file : files) {
                if (file instanceof FileOutcome.Counted counted) {
                    missing.remove(counted.submission().division());
                    found.addAll(inForm(counted.submission()));
                } else if (file instanceof FileOutcome.Superseded superseded) {
                    found.add(older(superseded.submission()));
                }
            }
            missing.forEach(division -> found.add(nothingSent(division)));
            return Findings.sorted(found, List.of(), decided, Answers.plan());
        }

        private static List<Finding> inForm(Submission submission) {
            return submission.answers().stream()
                    .filter(answer -> answer.status() instanceof StatusReading.Unlisted)
                    .map(answer -> answer.guideline().toString())
                    .flatMap(guideline ->
                            List.of(notListed(submission, guideline), vague(submission, guideline)).stream())
                    .toList();
        }

        @Override
        public Optional<Submission> correct(Submission submission, CellRef cell, String value, Ruling ruling) {
            return Optional.of(value)
                    .filter(status -> Answers.status(status) instanceof StatusReading.Listed)
                    .map(status -> corrected(submission, cell, status));
        }
    }

    /** The submission with a status in place of the one in a cell, as {@link FakeStages} gives it. */
    private static Submission corrected(Submission submission, CellRef cell, String value) {
        Answer typed = submission.answers().stream()
                .filter(answer -> answer.statusCell().equals(cell))
                .findFirst()
                .orElseThrow();
        return submission.corrected(
                answer(typed.guideline().toString(), value),
                new Correction(typed.guideline(), cell, typed.status().asWritten(), Term.typed(value), RULING));
    }

    private static Submission corrected(Submission submission, String guideline, String value) {
        return corrected(submission, notListed(submission, guideline).cell().orElseThrow(), value);
    }

    /** The key is that of every run over the same files, whatever is decided. */
    private static FindingKey key(Finding finding, Submission... submissions) {
        return keys(submissions).of(finding);
    }

    private static FindingKeys keys(Submission... submissions) {
        return new FindingKeys(
                Answers.plan(),
                List.of(submissions).stream().map(DecisionApplierTest::counts).toList());
    }

    private static Decision decision(FindingKey key, Verb verb, String value) {
        return decision(key, verb, value, WHY, WHO);
    }

    private static Decision decision(FindingKey key, Verb verb, String value, String reason, String by) {
        return new Decision(key.value(), verb.name(), Optional.of(verb), value, reason, by, ROW);
    }

    /** A decision about a finding's file, of those that the division had sent. */
    private static Decision aboutFile(Verb verb, Finding finding, Submission... sent) {
        FindingKeys keys = keys(sent);
        return new Decision(
                keys.of(finding).value(),
                verb.name(),
                Optional.of(verb),
                "",
                WHY,
                WHO,
                ROW,
                keys.files(finding),
                Set.of(),
                Decision.RowState.SOUND);
    }

    private DecidedRound decided(List<Submission> submissions, Decision... decisions) {
        return new DecisionApplier(Answers.plan(), stages, List.of(decisions)).on(submissions, List.of());
    }

    private static DecidedRound round(List<FileOutcome> files, List<Finding> findings, DecisionResult... decided) {
        return new DecidedRound(files, Findings.sorted(findings, List.of(), List.of(decided), Answers.plan()));
    }

    private static DecisionResult result(Decision decision, Outcome outcome, Finding finding) {
        return new DecisionResult(decision, outcome, Optional.of(finding));
    }

    private static FileOutcome counts(Submission submission) {
        return new FileOutcome.Counted(submission);
    }

    private final Submission good = submission("b.xlsx", B, answer("1.1", ACHIEVED), answer("1.2", ACHIEVED));
    private final Submission bad = submission("a.xlsx", A, answer("1.1", "เสร็จแล้ว"));
    private final FindingKey badKey = key(notListed(bad, "1.1"), bad);
    private final FindingKey vagueKey = key(vague(bad, "1.1"), bad);

    /** What the round comes to when nothing that was decided can be done. */
    private DecidedRound untouched(DecisionResult... decided) {
        return round(List.of(counts(bad), counts(good)), List.of(notListed(bad, "1.1"), vague(bad, "1.1")), decided);
    }

    @Test
    void a_round_without_decisions_is_validated_once() {
        assertThat(decided(List.of(bad, good))).isEqualTo(untouched());
        assertThat(stages.validated).isEqualTo(1);
    }

    @Test
    void an_accepted_finding_is_a_note_that_says_why_and_by_whom() {
        Decision accept = decision(badKey, Verb.ACCEPT, "");
        assertThat(decided(List.of(bad, good), accept))
                .isEqualTo(round(
                        List.of(counts(bad), counts(good)),
                        List.of(
                                notListed(bad, "1.1")
                                        .accepted(LocalizedMessage.of("regraded.accepted", WHY, RulingText.by(RULING))),
                                vague(bad, "1.1")),
                        result(accept, Outcome.APPLIED, notListed(bad, "1.1"))));
    }

    @Test
    void a_corrected_value_counts_and_what_was_found_about_it_is_gone() {
        Decision correct = decision(badKey, Verb.CORRECT, ACHIEVED);
        assertThat(decided(List.of(bad, good), correct))
                .isEqualTo(round(
                        List.of(counts(corrected(bad, "1.1", ACHIEVED)), counts(good)),
                        List.of(),
                        result(correct, Outcome.APPLIED, notListed(bad, "1.1"))));
    }

    @Test
    void what_is_first_found_in_a_corrected_form_may_be_accepted_in_the_same_run() {
        Submission two = submission("b.xlsx", B, answer("1.1", "เสร็จแล้ว"), answer("1.2", ACHIEVED));
        Submission mended = corrected(two, "1.1", ACHIEVED);
        Finding later = besideTheTable(mended);
        ReviewStages late = new ReviewStages() {
            @Override
            public List<FileOutcome> reconcile(List<Submission> submissions, List<FileOutcome> others) {
                return stages.reconcile(submissions, others);
            }

            @Override
            public Findings validate(List<FileOutcome> files, List<DecisionResult> decided) {
                stages.more.clear();
                if (files.contains(counts(mended))) {
                    stages.more.add(later);
                }
                return stages.validate(files, decided);
            }

            @Override
            public Optional<Submission> correct(Submission submission, CellRef cell, String value, Ruling ruling) {
                return stages.correct(submission, cell, value, ruling);
            }
        };
        Decision correct = decision(key(notListed(two, "1.1"), two), Verb.CORRECT, ACHIEVED);
        Decision accept = decision(key(later, two), Verb.ACCEPT, "");
        assertThat(new DecisionApplier(Answers.plan(), late, List.of(correct, accept)).on(List.of(two), List.of()))
                .isEqualTo(round(
                        List.of(counts(mended)),
                        List.of(
                                nothingSent(A),
                                later.accepted(LocalizedMessage.of("regraded.accepted", WHY, RulingText.by(RULING)))),
                        result(correct, Outcome.APPLIED, notListed(two, "1.1")),
                        result(accept, Outcome.APPLIED, later)));
    }

    @Test
    void an_excluded_file_lets_another_count_whose_findings_were_decided_about_too() {
        Submission first = submission("a 1.xlsx", A, answer("1.1", "กำลังทำ"));
        Submission second = submission("a 2.xlsx", A, answer("1.1", "เสร็จแล้ว"));
        Decision exclude = aboutFile(Verb.EXCLUDE, notListed(second, "1.1"), first, second);
        Decision correct = decision(key(vague(first, "1.1"), first), Verb.CORRECT, "อยู่ระหว่างดำเนินงาน");
        assertThat(decided(List.of(first, second, good), correct, exclude))
                .isEqualTo(round(
                        List.of(
                                counts(corrected(first, "1.1", "อยู่ระหว่างดำเนินงาน")),
                                counts(good),
                                new FileOutcome.Excluded(second, RULING)),
                        List.of(),
                        result(correct, Outcome.APPLIED, vague(first, "1.1")),
                        result(exclude, Outcome.APPLIED, notListed(second, "1.1"))));
    }

    @Test
    void excluding_what_does_not_count_anyway_leaves_the_figures_as_they_are() {
        Submission first = submission("a 1.xlsx", A, answer("1.1", "กำลังทำ"));
        Submission second = submission("a 2.xlsx", A, answer("1.1", ACHIEVED));
        Decision exclude = aboutFile(Verb.EXCLUDE, older(first), first, second);
        assertThat(decided(List.of(first, second, good), exclude))
                .isEqualTo(round(
                        List.of(counts(second), counts(good), new FileOutcome.Excluded(first, RULING)),
                        List.of(),
                        result(exclude, Outcome.APPLIED, older(first))));
    }

    @Test
    void two_findings_of_a_file_that_is_excluded_for_both_exclude_it_once() {
        Decision one = aboutFile(Verb.EXCLUDE, notListed(bad, "1.1"), bad);
        Decision other = aboutFile(Verb.EXCLUDE, vague(bad, "1.1"), bad);
        assertThat(decided(List.of(bad, good), one, other))
                .isEqualTo(round(
                        List.of(counts(good), new FileOutcome.Excluded(bad, RULING)),
                        List.of(nothingSent(A)),
                        result(one, Outcome.APPLIED, notListed(bad, "1.1")),
                        result(other, Outcome.APPLIED, vague(bad, "1.1"))));
    }

    @Test
    void nothing_can_be_corrected_in_a_file_that_is_excluded() {
        Decision exclude = aboutFile(Verb.EXCLUDE, notListed(bad, "1.1"), bad);
        Decision correct = decision(vagueKey, Verb.CORRECT, ACHIEVED);
        assertThat(decided(List.of(bad, good), exclude, correct))
                .isEqualTo(round(
                        List.of(counts(good), new FileOutcome.Excluded(bad, RULING)),
                        List.of(nothingSent(A)),
                        result(exclude, Outcome.APPLIED, notListed(bad, "1.1")),
                        result(correct, Outcome.FILE_LEFT_OUT, vague(bad, "1.1"))));
    }

    @Test
    void two_different_decisions_about_one_finding_do_nothing() {
        Decision one = decision(badKey, Verb.CORRECT, ACHIEVED);
        Decision other = decision(badKey, Verb.CORRECT, "ยังไม่ดำเนินงาน");
        assertThat(decided(List.of(bad, good), one, other))
                .isEqualTo(untouched(
                        result(one, Outcome.CONTRADICTED, notListed(bad, "1.1")),
                        result(other, Outcome.CONTRADICTED, notListed(bad, "1.1"))));
    }

    @Test
    void two_different_values_for_one_cell_do_nothing_though_they_are_about_two_findings() {
        Decision one = decision(badKey, Verb.CORRECT, ACHIEVED);
        Decision other = decision(vagueKey, Verb.CORRECT, "ยังไม่ดำเนินงาน");
        assertThat(decided(List.of(bad, good), one, other))
                .isEqualTo(untouched(
                        result(one, Outcome.CONTRADICTED, notListed(bad, "1.1")),
                        result(other, Outcome.CONTRADICTED, vague(bad, "1.1"))));
    }

    @Test
    void the_same_value_for_two_findings_of_a_cell_is_put_there_once() {
        Decision one = decision(badKey, Verb.CORRECT, ACHIEVED);
        Decision other = decision(vagueKey, Verb.CORRECT, ACHIEVED);
        assertThat(decided(List.of(bad, good), one, other))
                .isEqualTo(round(
                        List.of(counts(corrected(bad, "1.1", ACHIEVED)), counts(good)),
                        List.of(),
                        result(one, Outcome.APPLIED, notListed(bad, "1.1")),
                        result(other, Outcome.APPLIED, vague(bad, "1.1"))));
    }

    @Test
    void a_value_that_cannot_stand_in_the_cell_changes_nothing() {
        Decision correct = decision(badKey, Verb.CORRECT, "ประมาณร้อยละแปดสิบ");
        assertThat(decided(List.of(bad, good), correct))
                .isEqualTo(untouched(result(correct, Outcome.BAD_VALUE, notListed(bad, "1.1"))));
    }

    @Test
    void a_finding_about_no_answer_has_no_value_to_correct() {
        stages.more.add(besideTheTable(good));
        Submission first = submission("a 1.xlsx", A, answer("1.1", ACHIEVED));
        Submission second = submission("a 2.xlsx", A, answer("1.1", ACHIEVED));
        Decision ofFile = decision(key(older(first), first), Verb.CORRECT, ACHIEVED);
        Decision ofCell = decision(key(besideTheTable(good), good), Verb.CORRECT, ACHIEVED);
        assertThat(decided(List.of(first, second, good), ofFile, ofCell))
                .isEqualTo(round(
                        List.of(
                                new FileOutcome.Superseded(first, second.file(), Reason.OLDER),
                                counts(second),
                                counts(good)),
                        List.of(older(first), besideTheTable(good)),
                        result(ofFile, Outcome.NO_VALUE, older(first)),
                        result(ofCell, Outcome.NO_VALUE, besideTheTable(good))));
    }

    @Test
    void a_form_that_nobody_sent_can_neither_be_accepted_away_nor_excluded() {
        Decision accept = decision(key(nothingSent(A)), Verb.ACCEPT, "");
        assertThat(decided(List.of(good), accept))
                .isEqualTo(round(
                        List.of(counts(good)),
                        List.of(nothingSent(A)),
                        result(accept, Outcome.NOT_ACCEPTABLE, nothingSent(A))));
        Decision exclude = decision(key(nothingSent(A)), Verb.EXCLUDE, "");
        assertThat(decided(List.of(good), exclude))
                .isEqualTo(round(
                        List.of(counts(good)),
                        List.of(nothingSent(A)),
                        result(exclude, Outcome.NO_FILE, nothingSent(A))));
    }

    @ParameterizedTest(name = "{0} {1} by {3}: {4}")
    @CsvSource({
        "ACCEPT, '', '', นางสมศรี, UNSIGNED",
        "ACCEPT, '', เพราะ, '', UNSIGNED",
        "CORRECT, บรรลุเป้าหมาย, '', '', UNSIGNED",
        "EXCLUDE, '', '', นางสมศรี, UNSIGNED",
        "CORRECT, '', เพราะ, นางสมศรี, VALUE_MISSING",
        "CORRECT, ' ', เพราะ, นางสมศรี, VALUE_MISSING",
        "ACCEPT, บรรลุเป้าหมาย, เพราะ, นางสมศรี, VALUE_UNUSED",
        "EXCLUDE, บรรลุเป้าหมาย, เพราะ, นางสมศรี, VALUE_UNUSED",
    })
    void a_decision_that_lacks_something_does_nothing(
            Verb verb, String value, String reason, String by, Outcome outcome) {
        Decision decision = decision(badKey, verb, value, reason, by);
        assertThat(decided(List.of(bad, good), decision))
                .isEqualTo(untouched(result(decision, outcome, notListed(bad, "1.1"))));
    }

    @Test
    void a_decision_without_its_finding_or_its_choice_is_told_and_does_nothing() {
        Decision keyless = new Decision("", "ยอมรับ", Optional.of(Verb.ACCEPT), "", WHY, WHO, ROW);
        Decision unclear = new Decision(badKey.value(), "ก็ได้", Optional.empty(), "", WHY, WHO, ROW);
        assertThat(decided(List.of(bad, good), keyless, unclear))
                .isEqualTo(untouched(
                        new DecisionResult(keyless, Outcome.NO_KEY, Optional.empty()),
                        result(unclear, Outcome.UNCLEAR, notListed(bad, "1.1"))));
    }

    @Test
    void a_decision_about_what_is_not_found_any_more_is_idle_whatever_it_lacks() {
        Submission before = submission("c.xlsx", A, answer("1.1", "จะทำ"));
        FindingKey gone = key(notListed(before, "1.1"), before);
        Decision accept = decision(gone, Verb.ACCEPT, "");
        Decision unsigned = decision(gone, Verb.ACCEPT, "", "", "");
        Decision exclude = aboutFile(Verb.EXCLUDE, vague(before, "1.1"), before);
        assertThat(decided(List.of(bad, good), accept, unsigned, exclude))
                .isEqualTo(untouched(
                        new DecisionResult(accept, Outcome.IDLE, Optional.empty()),
                        new DecisionResult(unsigned, Outcome.IDLE, Optional.empty()),
                        new DecisionResult(exclude, Outcome.IDLE, Optional.empty())));
    }
}

package org.prongsai.read.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.Answers;
import org.prongsai.OwnColumnsRound;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Correction;
import org.prongsai.model.Entry;
import org.prongsai.model.FieldSpec;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn.FilledBy;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Ruling;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.model.Term;

/** The first answer of a form stands in row 9: status in C, details in D, evidence in E, date in F; the second below it. */
final class CorrectorTest {
    private static final Answer FIRST =
            Answers.answer("1.1", "ดำเนินการแล้ว", "ติดประกาศ", "ที่ 1/2564", new Completion.Unreadable("ต้นปี"));
    private static final Answer SECOND = Answers.answer("1.2", "บรรลุเป้าหมาย");
    private static final Submission SENT = Answers.submission("a.xlsx", Answers.B, FIRST, SECOND);

    private static CellRef cell(String address) {
        return new CellRef("แบบรายงาน", Integer.parseInt(address.substring(1)), address.charAt(0) - 'A' + 1);
    }

    private static final Ruling RULING = new Ruling("ตรวจเอกสารแล้ว", "เลขานุการ", "decisions.xlsx", 7);

    private static Optional<Submission> correct(String address, String value) {
        return new Corrector(Answers.plan()).correct(SENT, cell(address), value, RULING);
    }

    private static Answer corrected(String address, String value) {
        return correct(address, value).orElseThrow().answers().get(0);
    }

    /** A word of ours by its key, else as it was typed. */
    private static Term term(String text) {
        return text.startsWith("state.") ? Term.keyed(text) : Term.typed(text);
    }

    @ParameterizedTest
    @CsvSource({
        "C9, บรรลุ, ดำเนินการแล้ว, บรรลุเป้าหมาย",
        "C9, ไม่มีผลการดำเนินงานในรอบนี้, ดำเนินการแล้ว, state.nothing_to_report",
        "D9, ติดประกาศแล้ว, ติดประกาศ, ติดประกาศแล้ว",
        "D9, ลบ, ติดประกาศ, ''",
        "E9, ที่ 2/2564, ที่ 1/2564, ที่ 2/2564",
        "E9, ลบ, ที่ 1/2564, ''",
        "F9, 31 มี.ค. 2564, ต้นปี, 2021-03-31",
        "F9, ลบ, ต้นปี, ''",
    })
    void what_was_typed_and_what_counts_instead_are_kept_with_who_says_so(
            String address, String value, String from, String to) {
        Submission submission = correct(address, value).orElseThrow();
        assertThat(submission.corrections())
                .containsExactly(new Correction(FIRST.guideline(), cell(address), from, term(to), RULING));
        assertThat(submission.answers().get(1)).isEqualTo(SECOND);
    }

    @Test
    void only_the_cell_decided_about_changes() {
        Answer status = corrected("C9", "บรรลุ");
        assertThat(status.status()).isEqualTo(new StatusReading.Listed(Answers.ACHIEVED, "ดำเนินการแล้ว", false));
        assertThat(status.details()).isEqualTo(FIRST.details());
        assertThat(status.evidence()).isEqualTo(FIRST.evidence());
        assertThat(status.completion()).isEqualTo(FIRST.completion());

        Answer evidence = corrected("E9", "ที่ 2/2564");
        assertThat(evidence.evidence().text()).isEqualTo("ที่ 2/2564");
        assertThat(evidence.details()).isEqualTo(FIRST.details());
        assertThat(evidence.status()).isEqualTo(FIRST.status());

        Answer details = corrected("D9", "ติดประกาศแล้ว");
        assertThat(details.details().text()).isEqualTo("ติดประกาศแล้ว");
        assertThat(details.evidence()).isEqualTo(FIRST.evidence());
    }

    @Test
    void nothing_to_report_may_be_confirmed_in_a_divisions_place() {
        assertThat(corrected("C9", "ไม่มีผลการดำเนินงานในรอบนี้").status())
                .isEqualTo(new StatusReading.NothingToReport("ดำเนินการแล้ว"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 มี.ค. 2564", "๓๑/๓/๒๕๖๔", "44286", "44286.5", " 44286 "})
    void a_day_may_be_written_as_people_or_as_excel_writes_it(String day) {
        assertThat(corrected("F9", day).completion()).isEqualTo(new Completion.On(LocalDate.of(2021, 3, 31), "ต้นปี"));
    }

    @Test
    void a_day_may_be_deleted() {
        assertThat(corrected("F9", "ลบ").completion()).isEqualTo(new Completion.None());
    }

    @ParameterizedTest
    @CsvSource({
        "C9, เสร็จแล้ว", // no status of the list
        "C9, ''", // left open
        "C9, ลบ",
        "F9, กลางปี",
        "F9, 4428",
        "B9, ข้ออื่น", // what was asked is nobody's to correct
        "C11, บรรลุ", // a row without an answer
    })
    void what_can_not_stand_there_corrects_nothing(String address, String value) {
        assertThat(correct(address, value)).isEmpty();
    }

    /** Told of what the division sent, not of what counts in its place. */
    @Test
    void what_was_remarked_of_a_typed_value_is_settled_with_it() {
        ReaderNote struck = new ReaderNote(ReaderNote.Kind.STRUCK, cell("F9"), FIRST.guideline(), "ต้นปี");
        ReaderNote unseen = new ReaderNote(ReaderNote.Kind.UNSEEN, cell("D9"), FIRST.guideline(), "ติดประกาศ");
        ReaderNote hidden = new ReaderNote(ReaderNote.Kind.HIDDEN_ROW, cell("F9"), FIRST.guideline(), "");
        Submission sent = new Submission(
                SENT.file(),
                SENT.division(),
                SENT.savedBy(),
                SENT.savedAt(),
                SENT.marks(),
                SENT.answers(),
                SENT.unmatched(),
                SENT.unread(),
                SENT.repairs(),
                List.of(struck, unseen, hidden));
        Submission corrected = new Corrector(Answers.plan())
                .correct(sent, cell("F9"), "31 มี.ค. 2564", RULING)
                .orElseThrow();
        assertThat(corrected.notes(ReaderNote.Kind.STRUCK)).isEmpty();
        assertThat(corrected.notes(ReaderNote.Kind.UNSEEN)).containsExactly(unseen);
        assertThat(corrected.notes(ReaderNote.Kind.HIDDEN_ROW)).containsExactly(hidden);
        assertThat(corrected.asSent().notes(ReaderNote.Kind.STRUCK)).containsExactly(struck);
    }

    @Test
    void what_is_not_asked_of_a_guideline_can_be_deleted_but_no_other_value_stands_in_it() {
        FieldSpec ofAnother = OwnColumnsRound.column(
                "used",
                "ใช้ไป",
                FieldType.INTEGER,
                FilledBy.DIVISION,
                OwnColumnsRound.sum(),
                "",
                List.of(),
                Set.of(SECOND.guideline()),
                true);
        List<Entry> entries = Stream.concat(
                        FIRST.entries().stream(),
                        Stream.of(new Entry(ofAnother, cell("J9"), OwnColumnsRound.unclear("ห้า"))))
                .toList();
        Submission sent =
                Answers.submission("a.xlsx", Answers.B, new Answer(FIRST.guideline(), FIRST.asked(), entries), SECOND);
        Corrector corrector = new Corrector(Answers.plan());
        assertThat(corrector.correct(sent, cell("J9"), "5", RULING)).isEmpty();
        assertThat(corrector.correct(sent, cell("J9"), "ลบ", RULING)).isPresent();
    }
}

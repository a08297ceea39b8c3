package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.decisions.TextColumn;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/** The agency's own texts: shown for the answers that they were written over, and for no others. */
final class OwnTextsTest {
    private static final String INPUT = "input/decisions.xlsx";
    private static final String OUTPUT = "output/decisions.xlsx";
    private static final String TEXT = "ทุกกองจัดประชุมมอบนโยบายและติดประกาศเจตจำนงแล้ว";

    @TempDir
    private Path folder;

    private RoundOnDisk round;

    @BeforeEach
    void a_round_that_was_looked_at() {
        round = RoundOnDisk.checked(folder);
    }

    private WrittenTexts in(String name) {
        try {
            return new WrittenTexts(Files.readAllBytes(folder.resolve(name)));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void written() {
        merged(in(OUTPUT).write("1.1", TEXT));
    }

    private void merged(WrittenTexts typed) {
        round.put(INPUT, typed.save()).remove(OUTPUT);
        assertThat(round.mergeTables()).isZero();
    }

    private String shown(String guideline) {
        return round.csv("summary.csv").stream()
                .filter(row -> row.get("guideline").equals(guideline))
                .findFirst()
                .orElseThrow()
                .get("agency_text");
    }

    private List<CSVRecord> findings(String rule) {
        return round.csv("findings.csv").stream()
                .filter(row -> row.get("rule").equals(rule))
                .toList();
    }

    private void anotherAnswer() {
        Path form = formsOf("04");
        try {
            FilledForm changed = new FilledForm(Files.readAllBytes(form));
            changed.cell("1.1", FormColumn.DETAILS)
                    .setCellValue("เปลี่ยนเป็นจัดอบรมเจ้าหน้าที่ทุกคนเรื่องการรับของขวัญ");
            Files.write(form, changed.save());
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The file of a division that counts. */
    private Path formsOf(String division) {
        String file = round.csv("answers.csv").stream()
                .filter(row ->
                        row.get("division").equals(division) && !row.get("file").isEmpty())
                .findFirst()
                .orElseThrow()
                .get("file");
        return folder.resolve("input").resolve(file);
    }

    @Test
    void each_guideline_has_a_row_with_what_the_divisions_wrote() {
        WrittenTexts texts = in(OUTPUT);
        assertThat(texts.rows()).isEqualTo(10);
        assertThat(texts.text("1.1", TextColumn.DIVISIONS)).contains("กองคลัง");
        assertThat(texts.text("1.1", TextColumn.TEXT)).isEmpty();
    }

    @Test
    void a_text_is_shown_in_the_place_of_the_divisions_and_carried() {
        written();
        assertThat(shown("1.1")).isEqualTo(TEXT);
        assertThat(shown("1.2")).isEmpty();
        assertThat(round.text("report.html")).contains("<p class=\"pre\">" + TEXT + "</p>");
        assertThat(in(OUTPUT).text("1.1", TextColumn.TEXT)).isEqualTo(TEXT);
        assertThat(in(OUTPUT).text("1.1", TextColumn.BY)).isEqualTo("นางสาวสมใจ ใจดี");
        assertThat(round.mergeTables()).isZero();
        round.put(INPUT, in(OUTPUT).save());
        assertThat(round.mergeTables()).isZero();
        assertThat(shown("1.1")).isEqualTo(TEXT);
    }

    @Test
    void answers_that_change_take_it_away_until_it_is_confirmed_or_changed() {
        written();
        anotherAnswer();
        assertThat(round.mergeTables()).isZero();
        assertThat(shown("1.1")).isEmpty();
        assertThat(round.text("report.html")).doesNotContain(TEXT);
        assertThat(findings("agency-text-outdated"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("severity")).isEqualTo("error"))
                .satisfies(row -> assertThat(row.get("guideline")).isEqualTo("1.1"));
        WrittenTexts carried = in(OUTPUT);
        assertThat(carried.text("1.1", TextColumn.TEXT)).isEqualTo(TEXT);
        assertThat(carried.text("1.1", TextColumn.STATUS)).contains("คำตอบเปลี่ยนไปหลังเขียน");
        // Carried along untouched it stays outdated.
        round.put(INPUT, carried.save());
        assertThat(round.mergeTables()).isZero();
        assertThat(findings("agency-text-outdated")).hasSize(1);
        // Another name alone is no other text.
        merged(in(OUTPUT).set("1.1", TextColumn.BY, "นายอีกคน"));
        assertThat(findings("agency-text-outdated")).hasSize(1);

        merged(in(OUTPUT).confirm("1.1"));
        assertThat(findings("agency-text-outdated")).isEmpty();
        assertThat(shown("1.1")).isEqualTo(TEXT);
        // The confirmation is spent: the next change of answers asks again, also of the workbook that it stands in.
        assertThat(in(OUTPUT).text("1.1", TextColumn.CONFIRM)).isEmpty();
        round.remove(folder.relativize(formsOf("04")).toString());
        assertThat(round.mergeTables()).isZero();
        assertThat(findings("agency-text-outdated")).hasSize(1);
        merged(in(OUTPUT).write("1.1", TEXT + " ยกเว้นหนึ่งกอง"));
        assertThat(shown("1.1")).isEqualTo(TEXT + " ยกเว้นหนึ่งกอง");
    }

    @Test
    void what_was_typed_into_the_output_is_not_written_over() throws Exception {
        byte[] typed = in(OUTPUT).write("2.1", TEXT).save();
        round.put(OUTPUT, typed);
        for (String command : List.of("merge", "check")) {
            assertThat(round.run(command)).as(command).isEqualTo(3);
            assertThat(round.err()).contains("ข้อความสรุป", "input");
            assertThat(Files.readAllBytes(folder.resolve(OUTPUT))).isEqualTo(typed);
        }
        Files.move(folder.resolve(OUTPUT), folder.resolve(INPUT));
        assertThat(round.mergeTables()).isZero();
        assertThat(shown("2.1")).isEqualTo(TEXT);
    }

    @Test
    void a_row_into_which_another_was_pasted_is_no_text_of_either() {
        WrittenTexts texts = in(OUTPUT).write("1.1", TEXT);
        for (TextColumn column : TextColumn.values()) {
            if (column != TextColumn.GUIDELINE && column != TextColumn.SEAL) {
                texts.set("1.2", column, texts.text("1.1", column));
            }
        }
        merged(texts);
        assertThat(shown("1.2")).isEmpty();
        assertThat(findings("agency-text-unusable")).hasSize(1);
        assertThat(shown("1.1")).isEqualTo(TEXT);
    }

    @Test
    void visible_cells_that_were_moved_without_the_hidden_ones_are_no_text_of_either() {
        WrittenTexts texts = in(OUTPUT).write("1.3", TEXT);
        String third = texts.text("1.3", TextColumn.GUIDELINE);
        String fourth = texts.text("1.4", TextColumn.GUIDELINE);
        texts.set("1.4", TextColumn.TEXT, TEXT).set("1.4", TextColumn.BY, "ก");
        texts.set("1.3", TextColumn.TEXT, "").set("1.3", TextColumn.BY, "");
        texts.set("1.4", TextColumn.GUIDELINE, "ย้าย").set("1.3", TextColumn.GUIDELINE, fourth);
        texts.set("ย้าย", TextColumn.GUIDELINE, third);
        merged(texts);
        assertThat(shown("1.3")).isEmpty();
        assertThat(shown("1.4")).isEmpty();
        assertThat(findings("agency-text-unusable")).hasSize(1);
    }

    @Test
    void a_corrected_status_takes_the_text_away_although_the_cell_keeps_what_was_typed() throws Exception {
        merged(in(OUTPUT).write("3.2", TEXT));
        assertThat(shown("3.2")).isEqualTo(TEXT);
        round.put(
                INPUT,
                new FilledDecisions(Files.readAllBytes(folder.resolve(OUTPUT)))
                        .correct("ไม่ใช่สถานะที่กำหนด", "บรรลุเป้าหมาย", "สอบถามแล้ว")
                        .save());
        assertThat(round.mergeTables()).isZero();
        assertThat(shown("3.2")).isEmpty();
        assertThat(findings("agency-text-outdated")).hasSize(1);
    }

    @Test
    void a_word_that_is_no_confirmation_confirms_nothing_also_when_it_is_deleted() {
        written();
        anotherAnswer();
        assertThat(round.mergeTables()).isZero();
        merged(in(OUTPUT).set("1.1", TextColumn.CONFIRM, "ไม่ถูกต้อง"));
        assertThat(findings("agency-text-unusable")).hasSize(1);
        merged(in(OUTPUT).set("1.1", TextColumn.CONFIRM, ""));
        assertThat(shown("1.1")).isEmpty();
        assertThat(findings("agency-text-outdated")).hasSize(1);
    }

    @Test
    void a_second_confirmation_in_the_output_is_not_written_over() {
        written();
        anotherAnswer();
        assertThat(round.mergeTables()).isZero();
        merged(in(OUTPUT).confirm("1.1"));
        round.remove(folder.relativize(formsOf("04")).toString());
        assertThat(round.mergeTables()).isZero();
        assertThat(findings("agency-text-outdated")).hasSize(1);
        round.put(OUTPUT, in(OUTPUT).confirm("1.1").save());
        assertThat(round.run("merge")).isEqualTo(3);
    }

    @ParameterizedTest
    @EnumSource(
            value = TextColumn.class,
            names = {"TEXT", "BY"})
    void a_heading_that_is_gone_is_told_and_nothing_is_written_over(TextColumn column) throws Exception {
        byte[] broken = in(OUTPUT).write("1.1", TEXT).head(column, "สรุปของเรา").save();
        round.put(INPUT, broken).remove(OUTPUT);
        assertThat(round.mergeTables()).isZero();
        assertThat(findings("file-refused"))
                .anySatisfy(row -> assertThat(row.get("severity") + row.get("file") + row.get("message"))
                        .contains("error", "decisions.xlsx", column.label(new Messages(Language.TH))));
        round.put(OUTPUT, broken).remove(INPUT);
        assertThat(round.run("merge")).isEqualTo(3);
        assertThat(round.err()).contains("หัวคอลัมน์");
        assertThat(Files.readAllBytes(folder.resolve(OUTPUT))).isEqualTo(broken);
    }

    @Test
    void what_is_no_text_or_says_nothing_is_not_published() {
        merged(in(OUTPUT)
                .write("1.1", TEXT)
                .error("1.1", TextColumn.TEXT)
                .write("1.2", TEXT)
                .error("1.2", TextColumn.BY)
                .write("1.3", " - ")
                .write("1.4", TEXT));
        assertThat(List.of(shown("1.1"), shown("1.2"), shown("1.3"), shown("1.4")))
                .containsExactly("", "", "", TEXT);
        assertThat(findings("agency-text-unusable"))
                .extracting(row -> row.get("cell"))
                .containsExactly("D5", "D6", "D7");
    }

    @Test
    void two_files_that_differ_show_neither_and_two_alike_one() {
        round.put(INPUT, in(OUTPUT).write("1.1", TEXT).save());
        round.put(
                "input/decisions-2.xlsx",
                in(OUTPUT).write("1.1", "อีกข้อความหนึ่ง").save());
        assertThat(round.mergeTables()).isZero();
        assertThat(shown("1.1")).isEmpty();
        assertThat(findings("agency-text-unusable")).hasSize(2);
        round.put("input/decisions-2.xlsx", in(INPUT).save());
        assertThat(round.mergeTables()).isZero();
        assertThat(shown("1.1")).isEqualTo(TEXT);
        assertThat(findings("agency-text-unusable")).isEmpty();
    }

    @Test
    void the_public_reads_the_text_and_not_who_wrote_it() {
        written();
        assertThat(round.run("publish", "--provisional", folder.resolve("web").toString()))
                .isZero();
        byte[] page = Objects.requireNonNull(read("web/report.html"));
        assertThat(new String(page, java.nio.charset.StandardCharsets.UTF_8))
                .contains(TEXT)
                .doesNotContain("สมใจ");
    }

    private byte[] read(String name) {
        try {
            return Files.readAllBytes(folder.resolve(name));
        } catch (java.io.IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

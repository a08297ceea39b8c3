package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.LibreOffice;
import org.prongsai.Tools;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.layout.decisions.TextColumn;

/** Decisions in the output folder stop a run only when a person typed them there, and no advice loses any. */
final class PendingDecisionsTest {
    private static final String NOT_LISTED = "“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด";
    private static final String UNIVERSITY = "รายละเอียดกล่าวถึง “มหาวิทยาลัย”";
    private static final String TWICE = "กองช่างส่งแบบรายงานมากกว่าหนึ่งไฟล์";
    private static final String INPUT = "input/decisions.xlsx";
    private static final String OUTPUT = "output/decisions.xlsx";

    @TempDir
    private Path folder;

    private RoundOnDisk round;

    @BeforeEach
    void a_round_with_findings() {
        round = RoundOnDisk.checked(folder);
    }

    private FilledDecisions in(String name) throws Exception {
        return new FilledDecisions(Files.readAllBytes(folder.resolve(name)));
    }

    private void decided() throws Exception {
        round.put(INPUT, in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save());
        assertThat(round.mergeTables()).isZero();
    }

    /** What neither command may do, whatever it says about it. */
    private String refused() throws Exception {
        byte[] output = Files.readAllBytes(folder.resolve(OUTPUT));
        for (String command : List.of("merge", "check")) {
            assertThat(round.run(command)).as(command).isEqualTo(3);
            assertThat(round.err().lines()).singleElement().asString().contains("output/decisions.xlsx", "input");
            assertThat(Files.readAllBytes(folder.resolve(OUTPUT))).isEqualTo(output);
        }
        return round.err();
    }

    private List<CSVRecord> findings(String rule) {
        return round.csv("findings.csv").stream()
                .filter(row -> row.get("rule").equals(rule))
                .toList();
    }

    @Test
    void what_was_filled_in_but_not_laid_into_the_input_is_not_overwritten() throws Exception {
        byte[] filled = in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save();
        round.put(OUTPUT, filled);
        assertThat(refused()).contains("โปรดย้ายไฟล์นั้นไปไว้ในโฟลเดอร์ input");
        Files.move(folder.resolve(OUTPUT), folder.resolve(INPUT));
        assertThat(round.mergeTables()).isZero();
        assertThat(round.mergeTables()).isZero();
        assertThat(Files.readAllBytes(folder.resolve(INPUT))).isEqualTo(filled);
    }

    @Tag("external")
    @Test
    void what_was_saved_as_another_kind_of_workbook_is_not_lost_from_sight() throws Exception {
        round.put(OUTPUT, in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save());
        LibreOffice.convert(List.of(folder.resolve(OUTPUT)), "ods", folder.resolve("output"));
        Files.delete(folder.resolve(OUTPUT));
        for (String command : List.of("merge", "check")) {
            assertThat(round.run(command)).as(command).isEqualTo(3);
            assertThat(round.err()).contains("output/decisions.ods", "บันทึกเป็น", "output/decisions.xlsx");
        }
        LibreOffice.convert(List.of(folder.resolve("output/decisions.ods")), "xlsx", folder.resolve("output"));
        Files.move(folder.resolve(OUTPUT), folder.resolve(INPUT));
        assertThat(round.mergeTables()).as(round.err()).isZero();
    }

    @Test
    void a_decision_may_be_changed_where_it_was_made() throws Exception {
        decided();
        round.put(INPUT, in(INPUT).accept(UNIVERSITY, "ตรวจหนังสือแล้ว").save());
        assertThat(round.mergeTables()).as(round.err()).isZero();
        assertThat(in(OUTPUT).text(UNIVERSITY, DecisionColumn.REASON)).isEqualTo("ตรวจหนังสือแล้ว");
        round.put(INPUT, in(INPUT).accept(UNIVERSITY, "ตรวจอีกครั้งแล้ว").save());
        assertThat(round.run("check")).as(round.err()).isEqualTo(1);
        assertThat(in(OUTPUT).text(UNIVERSITY, DecisionColumn.REASON)).isEqualTo("ตรวจอีกครั้งแล้ว");
        round.remove(INPUT);
        assertThat(round.mergeTables()).as(round.err()).isZero();
    }

    @Test
    void what_the_program_wrote_is_its_own_also_when_a_spreadsheet_saved_it_again() throws Exception {
        decided();
        round.put(OUTPUT, in(OUTPUT).save());
        round.put(INPUT, in(INPUT).accept(UNIVERSITY, "ตรวจหนังสือแล้ว").save());
        assertThat(round.mergeTables()).as(round.err()).isZero();
        round.put(INPUT, in(INPUT).accept(UNIVERSITY, "ตรวจอีกครั้งแล้ว").save());
        assertThat(round.mergeTables("--lang", "en")).as(round.err()).isZero();
    }

    @Tag("slow")
    @Tag("external")
    @Test
    void what_the_program_wrote_is_its_own_also_when_libreoffice_saved_it_again(@TempDir Path saved) throws Exception {
        Tools.need("soffice");
        round.put(
                INPUT,
                in(OUTPUT)
                        .accept(UNIVERSITY, "โทรถามแล้ว\nโครงการร่วม")
                        .correct(NOT_LISTED, " บรรลุเป้าหมาย ", "สอบถาม")
                        .save());
        assertThat(round.mergeTables()).isZero();
        LibreOffice.convert(List.of(folder.resolve(OUTPUT)), "xlsx", saved);
        round.put(OUTPUT, Files.readAllBytes(saved.resolve("decisions.xlsx")));
        round.put(
                INPUT,
                in(INPUT)
                        .accept(UNIVERSITY, "ตรวจหนังสือแล้ว")
                        .correct(NOT_LISTED, "ยังไม่ดำเนินงาน", "สอบถาม")
                        .save());
        assertThat(round.mergeTables()).as(round.err()).isZero();
    }

    @Test
    void what_was_typed_wrongly_is_carried_over_as_typed_and_mended_where_it_was_typed() throws Exception {
        round.put(
                INPUT,
                in(OUTPUT)
                        .accept(UNIVERSITY, "")
                        .decide(NOT_LISTED, "แก้", "บรรลุเป้าหมาย", "x", "นิติกร")
                        .set(TWICE, DecisionColumn.REASON, "โทรถามแล้ว")
                        .save());
        assertThat(round.mergeTables()).isZero();
        assertThat(findings("decision-unusable")).hasSize(3);
        assertThat(in(OUTPUT).text(UNIVERSITY, DecisionColumn.DECISION)).isEqualTo("ยอมรับ");
        assertThat(in(OUTPUT).text(NOT_LISTED, DecisionColumn.DECISION)).isEqualTo("แก้");
        assertThat(in(OUTPUT).text(NOT_LISTED, DecisionColumn.NEW_VALUE)).isEqualTo("บรรลุเป้าหมาย");
        assertThat(in(OUTPUT).text(TWICE, DecisionColumn.REASON)).isEqualTo("โทรถามแล้ว");
        round.put(
                INPUT,
                in(INPUT)
                        .set(UNIVERSITY, DecisionColumn.REASON, "โครงการร่วม")
                        .set(NOT_LISTED, DecisionColumn.DECISION, "แก้ค่า")
                        .set(TWICE, DecisionColumn.REASON, "")
                        .save());
        round.run("check");
        assertThat(round.err()).isEmpty();
        assertThat(round.mergeTables()).isZero();
        assertThat(findings("decision-unusable")).isEmpty();
        assertThat(findings("status-not-listed")).isEmpty();
        assertThat(in(OUTPUT).text(UNIVERSITY, DecisionColumn.REASON)).isEqualTo("โครงการร่วม");
    }

    @Test
    void the_output_takes_the_place_of_an_input_all_of_which_it_holds() throws Exception {
        decided();
        round.put(
                OUTPUT,
                in(OUTPUT)
                        .accept(UNIVERSITY, "ตรวจหนังสือแล้ว")
                        .correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว")
                        .save());
        assertThat(refused()).contains("input/decisions.xlsx", "ไปแทน").doesNotContain("คัดลอก");
        round.put(INPUT, in(OUTPUT).save()).remove(OUTPUT);
        assertThat(round.mergeTables()).isZero();
        assertThat(findings("status-not-listed")).isEmpty();
        assertThat(in(OUTPUT).text(UNIVERSITY, DecisionColumn.REASON)).isEqualTo("ตรวจหนังสือแล้ว");
    }

    @Test
    void rows_are_to_be_copied_when_the_input_holds_what_the_output_does_not() throws Exception {
        decided();
        round.put(INPUT, in(INPUT).accept(UNIVERSITY, "ตรวจหนังสือแล้ว").save());
        FilledDecisions output = in(OUTPUT).correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว");
        round.put(OUTPUT, output.save());
        assertThat(refused())
                .contains(
                        "input/decisions.xlsx",
                        "คัดลอก",
                        "แผ่น “คำวินิจฉัย” แถวที่ " + output.number(NOT_LISTED) + " รหัส D-")
                .doesNotContain("ย้าย");
        round.put(
                INPUT,
                in(INPUT).correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว").save());
        assertThat(round.mergeTables()).as(round.err()).isZero();
        assertThat(findings("status-not-listed")).isEmpty();
        assertThat(in(OUTPUT).text(UNIVERSITY, DecisionColumn.REASON)).isEqualTo("ตรวจหนังสือแล้ว");
        assertThat(in(OUTPUT).text(NOT_LISTED, DecisionColumn.REASON)).isEqualTo("สอบถามแล้ว");
    }

    @Test
    void neither_sheet_is_called_the_older_for_what_the_other_holds() throws Exception {
        decided();
        round.put(
                INPUT,
                new WrittenTexts(in(INPUT).save())
                        .write("1.1", "ทุกกองประชุมแล้ว")
                        .save());
        round.put(OUTPUT, in(OUTPUT).accept(UNIVERSITY, "ตรวจหนังสือแล้ว").save());
        assertThat(refused()).contains("คัดลอก").doesNotContain("ไปแทน");
        round.put(
                OUTPUT,
                new WrittenTexts(in(OUTPUT).save())
                        .write("1.1", "ทุกกองประชุมแล้ว")
                        .save());
        assertThat(refused()).contains("ไปแทน").doesNotContain("คัดลอก");
    }

    @Test
    void nothing_is_moved_over_a_workbook_that_cannot_be_read() throws Exception {
        decided();
        byte[] broken = new WrittenTexts(in(INPUT).save())
                .write("1.1", "ทุกกองประชุมแล้ว")
                .head(TextColumn.TEXT, "สรุป")
                .save();
        for (byte[] unread : List.of(broken, Arrays.copyOf(broken, broken.length / 2))) {
            round.put(INPUT, unread).remove(OUTPUT);
            round.mergeTables();
            round.put(OUTPUT, in(OUTPUT).accept(UNIVERSITY, "ตรวจหนังสือแล้ว").save());
            assertThat(refused())
                    .contains(
                            "อ่านไม่ได้: input/decisions.xlsx", "ย้าย input/decisions.xlsx ไปเก็บไว้นอกโฟลเดอร์ input")
                    .doesNotContain("ไปแทน");
        }
    }

    @Test
    void a_decision_deleted_in_the_output_is_a_change_as_well() throws Exception {
        decided();
        round.put(OUTPUT, in(OUTPUT).decide(UNIVERSITY, "", "", "", "").save());
        assertThat(refused()).contains("ไปแทน");
        round.put(INPUT, in(OUTPUT).save());
        assertThat(round.mergeTables()).as(round.err()).isZero();
        assertThat(findings("other-agency"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("severity")).isNotEqualTo("note"));
    }

    @Test
    void decisions_that_contradict_each_other_are_all_carried_over() throws Exception {
        byte[] empty = Objects.requireNonNull(round.outputs().get("decisions.xlsx"));
        for (String status : List.of("บรรลุเป้าหมาย", "ยังไม่ดำเนินงาน")) {
            round.put(
                    "input/decisions " + status + ".xlsx",
                    new FilledDecisions(empty)
                            .correct(NOT_LISTED, status, "สอบถามแล้ว")
                            .save());
        }
        round.mergeTables();
        assertThat(in(OUTPUT).rows()).isEqualTo(new FilledDecisions(empty).rows() + 1);
        assertThat(round.mergeTables()).isZero();
    }
}

package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.layout.decisions.DecisionColumn;

/** What was typed into the output folder's workbook is taken in whole, and nothing that counted is lost by it. */
final class TakeInTest {
    private static final String NOT_LISTED = "“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด";
    private static final String UNIVERSITY = "รายละเอียดกล่าวถึง “มหาวิทยาลัย”";
    private static final String INPUT = "input/decisions.xlsx";
    private static final String OUTPUT = "output/decisions.xlsx";
    private static final String LOG = "output/decisions-log.csv";

    @TempDir
    private Path folder;

    private RoundOnDisk round;

    @BeforeEach
    void a_round_with_findings() {
        round = RoundOnDisk.example(folder);
        round.run("check");
    }

    private FilledDecisions in(String name) throws Exception {
        return new FilledDecisions(bytes(name));
    }

    private byte[] bytes(String name) throws Exception {
        return Files.readAllBytes(folder.resolve(name));
    }

    private int takeIn() {
        return round.run("decide", "--take-in", "--by", "สมหญิง");
    }

    private void refused(String why) {
        Map<String, String> before = round.digests();
        assertThat(takeIn()).isEqualTo(1);
        assertThat(round.err()).contains(why);
        assertThat(round.digests()).isEqualTo(before);
    }

    @Test
    void it_lies_in_the_input_byte_for_byte_and_counts() throws Exception {
        byte[] filled = in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save();
        round.put(OUTPUT, filled);
        assertThat(round.run("merge")).isEqualTo(3);
        assertThat(round.err()).contains("decide", "--take-in");
        assertThat(takeIn()).as(round.err()).isZero();
        assertThat(bytes(INPUT)).isEqualTo(filled);
        assertThat(new String(bytes(LOG), StandardCharsets.UTF_8))
                .contains("take-in", "โครงการร่วม", "หัวหน้าฝ่ายเลขานุการ");
        assertThat(round.merge()).as(round.err()).isZero();
        assertThat(round.csv("findings.csv"))
                .filteredOn(row -> row.get("value").contains("มหาวิทยาลัย"))
                .extracting(row -> row.get("severity"))
                .containsOnly("note");
        refused("ไม่มีสิ่งที่กรอกไว้");
    }

    @Test
    void an_older_copy_of_which_it_holds_all_is_kept_elsewhere() throws Exception {
        byte[] older = in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save();
        round.put(INPUT, older);
        assertThat(round.merge()).as(round.err()).isZero();
        byte[] newer =
                in(OUTPUT).correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว").save();
        round.put(OUTPUT, newer);
        assertThat(takeIn()).as(round.err()).isZero();
        assertThat(bytes(INPUT)).isEqualTo(newer);
        String kept = round.outputs().keySet().stream()
                .filter(name -> name.matches("decisions-[0-9a-f]{8}\\.xlsx"))
                .findFirst()
                .orElseThrow();
        assertThat(bytes("output/" + kept)).isEqualTo(older);
        assertThat(round.err()).contains(kept);
        assertThat(round.merge()).as(round.err()).isZero();
        assertThat(in(OUTPUT).text(UNIVERSITY, DecisionColumn.REASON)).isEqualTo("โครงการร่วม");
    }

    @Test
    void several_older_copies_make_room_for_it() throws Exception {
        byte[] one = in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save();
        byte[] two =
                in(OUTPUT).correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว").save();
        round.put("input/decisions-ก.xlsx", one);
        round.put("input/decisions-ข.xlsx", two);
        assertThat(round.merge()).as(round.err()).isZero();
        round.put(OUTPUT, in(OUTPUT).accept(UNIVERSITY, "ตรวจหนังสือแล้ว").save());
        assertThat(takeIn()).as(round.err()).isZero();
        assertThat(folder.resolve("input/decisions-ก.xlsx")).doesNotExist();
        assertThat(folder.resolve("input/decisions-ข.xlsx")).doesNotExist();
        assertThat(round.outputs().keySet())
                .filteredOn(name -> name.matches("decisions-[0-9a-f]{8}\\.xlsx"))
                .hasSize(2);
        assertThat(round.merge()).as(round.err()).isZero();
        assertThat(in(OUTPUT).text(NOT_LISTED, DecisionColumn.REASON)).isEqualTo("สอบถามแล้ว");
    }

    @Test
    void one_that_lacks_what_counts_is_not_laid_over_it() throws Exception {
        byte[] empty = bytes(OUTPUT);
        round.put(INPUT, in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save());
        round.put(
                OUTPUT,
                new FilledDecisions(empty)
                        .correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว")
                        .save());
        refused("จึงอย่านำไฟล์ใดไปทับอีกไฟล์");
    }

    @Test
    void it_is_not_taken_while_somebody_has_either_file_open() throws Exception {
        round.put(INPUT, in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save());
        assertThat(round.merge()).as(round.err()).isZero();
        round.put(
                OUTPUT,
                in(OUTPUT).correct(NOT_LISTED, "บรรลุเป้าหมาย", "สอบถามแล้ว").save());
        for (String owner : List.of("output/~$decisions.xlsx", "input/.~lock.decisions.xlsx#")) {
            round.put(owner, new byte[0]);
            refused("เปิดอยู่ใน");
            round.remove(owner);
        }
        assertThat(takeIn()).as(round.err()).isZero();
    }

    @Test
    void who_takes_it_in_is_named() throws Exception {
        round.put(OUTPUT, in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save());
        assertThat(round.run("decide", "--take-in")).isEqualTo(2);
        assertThat(round.run("decide", "--take-in", "--by", " ")).isEqualTo(1);
        assertThat(round.run("decide", "--take-in", "--leave", "D-1", "--by", "x"))
                .isEqualTo(2);
        assertThat(folder.resolve(INPUT)).doesNotExist();
    }

    @Test
    void what_vanishes_afterwards_is_told() throws Exception {
        byte[] filled = in(OUTPUT).accept(UNIVERSITY, "โครงการร่วม").save();
        byte[] empty = bytes(OUTPUT);
        round.put(OUTPUT, filled);
        assertThat(takeIn()).as(round.err()).isZero();
        round.put(INPUT, empty);
        round.put(OUTPUT, empty);
        round.run("check");
        assertThat(round.err()).contains("โครงการร่วม", "--put-back");
    }
}

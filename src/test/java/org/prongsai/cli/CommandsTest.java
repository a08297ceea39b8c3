package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.io.FolderLock;

/** The commands, their exit codes, and what a user reads on the wrong path. */
final class CommandsTest {
    @TempDir
    private Path folder;

    @Test
    void check_tells_findings_with_their_cells_writes_only_the_decisions_and_ends_in_1() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run("check")).isEqualTo(1);
        assertThat(round.out())
                .contains("[ข้อผิดพลาด] หน่วยตรวจสอบภายใน แนวปฏิบัติ 3.2")
                .contains("ไฟล์ returned/ตรวจสอบภายใน.xlsx แผ่น แบบรายงาน ช่อง C19")
                .contains("เลือกจากรายการ: บรรลุเป้าหมาย");
        assertThat(round.outputs()).containsOnlyKeys("decisions.xlsx");
    }

    @Test
    void check_speaks_english_when_asked() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        assertThat(round.run("check", "--lang", "en")).isEqualTo(1);
        assertThat(round.out()).contains("[error] หน่วยตรวจสอบภายใน guideline 3.2", "Choose from the list:");
    }

    @Test
    void a_round_starts_with_init_and_forms_and_its_empty_forms_merge() throws IOException {
        Path fresh = folder.resolve("รอบใหม่");
        RoundOnDisk round = RoundOnDisk.empty(fresh);
        assertThat(round.runAsIs("init", fresh.toString())).isZero();
        assertThat(round.run("forms")).isZero();
        assertThat(round.outputs()).hasSize(8).containsKey("forms/08-หน่วยตรวจสอบภายใน.xlsx");
        round.outputs().forEach((name, content) -> round.put("input/" + name, content));
        assertThat(round.run("check")).isEqualTo(1);
        assertThat(round.out())
                .contains("ส่งแบบแล้ว 8 จาก 8 ส่วนราชการ", "แนวปฏิบัติ 1.1, 1.2, 1.3", "ยังไม่ได้กรอกแนวปฏิบัติข้อนี้");
        assertThat(round.runAsIs("init", fresh.toString())).isEqualTo(3);
        assertThat(round.err()).contains("อยู่แล้ว จึงไม่เขียนทับ");
    }

    @Test
    void a_wrong_plan_ends_in_2_with_its_cells_and_writes_nothing() {
        RoundOnDisk round = RoundOnDisk.example(folder).put("input/plan.xlsx", new byte[] {'P', 'K', 3, 4});
        for (String command : new String[] {"check", "merge", "forms"}) {
            assertThat(round.run(command)).isEqualTo(2);
            assertThat(round.err()).contains("แผน (input/plan.xlsx) มีที่ต้องแก้ไข 1 แห่ง", "ไฟล์เสียหาย");
        }
        assertThat(Files.exists(folder.resolve("output"))).isFalse();
    }

    @Test
    void a_missing_folder_or_plan_ends_in_3_with_one_sentence() throws IOException {
        RoundOnDisk round = RoundOnDisk.empty(folder);
        assertThat(round.merge()).isEqualTo(3);
        assertThat(round.err().lines()).singleElement().asString().startsWith("ไม่พบโฟลเดอร์ ");
        Files.createDirectories(folder.resolve("input"));
        assertThat(round.merge()).isEqualTo(3);
        assertThat(round.err().lines()).singleElement().asString().startsWith("ไม่พบแผน ");
    }

    @Test
    void input_that_can_not_be_read_is_refused_by_itself() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder);
        Files.createSymbolicLink(folder.resolve("input/gone.xlsx"), folder.resolve("nowhere.xlsx"));
        assertThat(round.merge()).isZero();
        assertThat(round.csv("findings.csv"))
                .filteredOn(row -> row.get("file").equals("gone.xlsx"))
                .singleElement()
                .satisfies(row -> assertThat(row.get("rule")).isEqualTo("file-refused"));
    }

    @Test
    void a_folder_in_use_ends_in_3_with_one_sentence() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        try (FolderLock held = FolderLock.on(folder.resolve("output"))) {
            assertThat(held).isNotNull();
            assertThat(round.merge()).isEqualTo(3);
        }
        assertThat(round.err().lines()).singleElement().asString().contains("กำลังถูกใช้โดย prongsai");
    }

    @ParameterizedTest
    @ValueSource(strings = {"mereg", "merge --strikt", "merge --as-of soon", "merge --lang de", "init"})
    void a_wrong_command_line_ends_in_2_in_thai(String line) {
        RoundOnDisk round = RoundOnDisk.empty(folder);
        assertThat(round.runAsIs(line.split(" ", -1))).isEqualTo(2);
        assertThat(round.err()).contains("ดูวิธีใช้").doesNotContain("Exception", "\tat ");
    }

    @Test
    void files_that_are_no_forms_each_have_their_outcome() {
        RoundOnDisk round = RoundOnDisk.example(folder)
                .put("input/~$กองคลัง.xlsx", new byte[] {1})
                .put("input/desktop.ini", new byte[] {1})
                .put("input/หลักฐาน.pdf", "%PDF-1.7".getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .put("input/ว่าง.xlsx", new byte[0])
                .put("input/แผนเก่า.xlsx", new org.prongsai.example.PlanWorkbook().example());
        assertThat(round.merge()).isZero();
        assertThat(round.out()).contains("ไฟล์ที่ไม่รับ 3");
        assertThat(round.csv("findings.csv").stream()
                        .filter(row -> row.get("rule").equals("file-refused")))
                .extracting(row -> row.get("file"))
                .containsExactlyInAnyOrder("หลักฐาน.pdf", "ว่าง.xlsx", "แผนเก่า.xlsx");
        assertThat(round.text("report.html")).contains("ไฟล์ชั่วคราวที่เกิดขึ้นขณะเปิดเอกสาร", "ไฟล์ของระบบปฏิบัติการ");
    }

    @Test
    void help_is_thai() {
        RoundOnDisk round = RoundOnDisk.empty(folder);
        assertThat(round.runAsIs("--help")).isZero();
        assertThat(round.out()).contains("งานหลัก: อ่าน ตรวจ รวม").doesNotContain("${");
        assertThat(round.runAsIs("merge", "--help")).isZero();
        assertThat(round.out()).contains("--strict", "จบด้วยรหัส 1");
        assertThat(round.runAsIs()).isZero();
        assertThat(round.runAsIs("--version")).isZero();
        assertThat(round.out()).matches("prongsai \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    }
}

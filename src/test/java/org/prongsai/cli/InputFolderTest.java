package org.prongsai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.csv.CSVRecord;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.RawZip;
import org.prongsai.example.ExampleRound;
import org.prongsai.intake.Intake;
import org.prongsai.model.Sha256;

/** What people put into the input folder, as a user runs the program on it. */
final class InputFolderTest {
    @TempDir
    private Path folder;

    @Test
    void forms_in_a_thai_zip_count_like_forms_beside_it() {
        RoundOnDisk plain = RoundOnDisk.example(folder.resolve("plain"));
        plain.merge();
        RoundOnDisk zipped = RoundOnDisk.empty(folder.resolve("zipped"));
        RawZip zip = new RawZip();
        boolean packed = false;
        for (Map.Entry<String, byte[]> file : ExampleRound.files().entrySet()) {
            packed = !packed;
            if (packed && !file.getKey().equals("plan.xlsx")) {
                zip.windows(file.getKey(), file.getValue());
            } else {
                zipped.put("input/" + file.getKey(), file.getValue());
            }
        }
        zipped.put("input/จากอีเมล.zip", zip.bytes());
        assertThat(zipped.merge()).isZero();
        assertThat(zipped.err()).isEmpty();
        assertThat(zipped.text("summary.csv")).isEqualTo(plain.text("summary.csv"));
        assertThat(zipped.text("answers.csv").replace("จากอีเมล.zip/", "")).isEqualTo(plain.text("answers.csv"));
        assertThat(zipped.text("answers.csv")).contains(",จากอีเมล.zip/returned/");
        assertThat(zipped.text("report.html")).contains("เปิดไฟล์ zip แล้ว");
    }

    @Test
    void outputs_put_into_the_input_folder_are_known() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        round.merge();
        round.outputs().forEach((name, content) -> round.put("input/old/" + name, content));
        round.merge();
        assertThat(round.csv("findings.csv").stream()
                        .filter(row -> row.get("rule").equals("file-refused")
                                && row.get("message").contains("ผลลัพธ์ที่โปรแกรมนี้จัดทำ")))
                .extracting(row -> row.get("file"))
                .containsExactlyInAnyOrder(
                        "old/answers.csv",
                        "old/consolidated.xlsx",
                        "old/findings.csv",
                        "old/repairs.csv",
                        "old/summary.csv");
    }

    @Test
    void another_plan_is_told_as_one_and_has_no_effect() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        byte[] plan = Objects.requireNonNull(ExampleRound.files().get("plan.xlsx"));
        round.put("input/plan-เครื่อง2.xlsx", plan).mergeTables();
        assertThat(round.csv("findings.csv").stream()
                        .filter(row -> row.get("file").equals("plan-เครื่อง2.xlsx"))
                        .map(row -> row.get("message") + row.get("suggestion")))
                .singleElement(InstanceOfAssertFactories.STRING)
                .contains("เป็นแผนอีกไฟล์หนึ่ง", "OneDrive");
    }

    /** To read any of them would take for ever, or stop the whole round. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void what_is_no_file_is_refused_unopened_and_the_others_count() throws Exception {
        RoundOnDisk round = RoundOnDisk.example(folder);
        Path input = folder.resolve("input");
        pipe(input.resolve("pipe.xlsx"));
        Files.createSymbolicLink(input.resolve("device.xlsx"), Path.of("/dev/zero"));
        Files.createSymbolicLink(input.resolve("link.xlsx"), Path.of("gone.xlsx"));
        Files.createSymbolicLink(input.resolve("round.xlsx"), Path.of("round.xlsx"));
        assertThat(round.merge()).isZero();
        assertThat(round.err()).isEmpty();
        assertThat(round.out()).contains("ส่งแบบแล้ว 7 จาก 8", "ไฟล์ที่ไม่รับ 4");
        assertThat(round.csv("findings.csv").stream()
                        .filter(row -> row.get("message").contains("ไม่ใช่ไฟล์ที่อ่านได้")))
                .extracting(row -> row.get("file"))
                .containsExactlyInAnyOrder("pipe.xlsx", "device.xlsx", "link.xlsx", "round.xlsx");
        assertThat(round.run("verify")).isZero();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_plan_or_a_list_of_mails_that_is_no_file_is_not_waited_for() throws Exception {
        RoundOnDisk round = RoundOnDisk.example(folder).put("input/mail/a.csv", new byte[0]);
        pipe(folder.resolve("input/mail/received.csv"));
        assertThat(round.merge()).isZero();
        assertThat(round.remove("input/plan.xlsx").run("check")).isNotZero();
        pipe(folder.resolve("input/plan.xlsx"));
        assertThat(round.run("check", "--lang", "en")).isNotZero();
        assertThat(round.err()).contains("plan.xlsx is not a file that can be read");
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void files_whose_names_look_the_same_are_told_apart() {
        RoundOnDisk round = RoundOnDisk.example(folder);
        List<String> names =
                List.of("caf\u00e9.pdf", "cafe\u0301.pdf", "ป\u0e39\u0e48/ก.pdf", "ป\u0e48\u0e39/ก.pdf", "e\u0301.pdf");
        names.forEach(name -> round.put("input/" + name, ("%PDF-" + name).getBytes(UTF_8)));
        assertThat(round.merge()).isZero();
        assertThat(round.err()).isEmpty();
        assertThat(round.out()).contains("ส่งแบบแล้ว 7 จาก 8", "ไฟล์ที่ไม่รับ 5");
        assertThat(round.text("manifest.json")).contains(names.subList(0, 4)).contains("\u00e9.pdf");
        assertThat(round.run("verify")).isZero();
        round.put("input/" + names.get(1), "%PDF-2".getBytes(UTF_8));
        assertThat(round.run("verify")).isNotZero();
        assertThat(round.out() + round.err()).contains(names.get(1)).doesNotContain(names.get(0));
    }

    @Test
    @DisabledOnOs({OS.WINDOWS, OS.MAC})
    void names_in_letters_of_an_old_code_page_are_numbered() throws Exception {
        RoundOnDisk round = RoundOnDisk.example(folder);
        String files = "printf %%PDF-1 > $(printf '\\241\\315.pdf'); printf %%PDF-2 > $(printf '\\252\\350.pdf')";
        assertThat(new ProcessBuilder("sh", "-c", files)
                        .directory(folder.resolve("input").toFile())
                        .start()
                        .waitFor())
                .isZero();
        assertThat(round.merge()).isZero();
        assertThat(round.err()).isEmpty();
        assertThat(round.out()).contains("ไฟล์ที่ไม่รับ 2");
        assertThat(round.text("manifest.json")).contains("\ufffd\ufffd.pdf", "\ufffd\ufffd (2).pdf");
        assertThat(round.run("verify")).isZero();
    }

    @Test
    void a_film_is_refused_and_held_to_its_bytes() throws IOException {
        RoundOnDisk round = RoundOnDisk.example(folder).put("input/clip.mp4", new byte[] {0});
        Path film = folder.resolve("input/clip.mp4");
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.setLength(Intake.MAX_FILE_BYTES + 1);
        }
        assertThat(round.merge()).isZero();
        assertThat(round.out()).contains("ส่งแบบแล้ว 7 จาก 8", "ไฟล์ที่ไม่รับ 1");
        assertThat(round.text("manifest.json"))
                .contains(Sha256.of(Files.newInputStream(film)).hex());
        assertThat(round.run("verify")).isZero();
        try (RandomAccessFile file = new RandomAccessFile(film.toFile(), "rw")) {
            file.seek(Intake.MAX_FILE_BYTES);
            file.write(1);
        }
        assertThat(round.run("verify")).isNotZero();
        assertThat(round.out() + round.err()).contains("clip.mp4");
    }

    private static void pipe(Path at) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", at.toString()).start().waitFor())
                .isZero();
    }

    @Test
    void every_file_that_can_not_be_taken_has_its_own_sentence_and_the_others_count() {
        RoundOnDisk round = RoundOnDisk.example(folder)
                .put("input/LINE_1.jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0})
                .put("input/กองคลัง.xlsx.crdownload", "PK\3\4".getBytes(UTF_8))
                .put("input/กองช่าง.gsheet", "{\"url\": \"https://docs.google.com/\"}".getBytes(UTF_8))
                .put("input/แบบ.rar", "Rar!\u001A\u0007\u0000".getBytes(UTF_8))
                .put("input/ส่งแบบ.eml", "From: a@b.go.th\r\nDate: x\r\n\r\nแนบ".getBytes(UTF_8))
                .put("input/เสีย.zip", "PK\3\4".getBytes(UTF_8));
        assertThat(round.merge()).isZero();
        assertThat(round.err()).isEmpty();
        assertThat(round.out()).contains("ส่งแบบแล้ว 7 จาก 8", "ไฟล์ที่ไม่รับ 6");
        assertThat(round.csv("findings.csv").stream()
                        .filter(row -> row.get("rule").equals("file-refused")))
                .extracting((CSVRecord row) -> row.get("file") + ": " + row.get("message"))
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("LINE_1.jpg: เป็นรูปภาพ"),
                        line -> assertThat(line).startsWith("กองคลัง.xlsx.crdownload: ไฟล์ดาวน์โหลด"),
                        line -> assertThat(line).startsWith("กองช่าง.gsheet: เป็นทางลัด"),
                        line -> assertThat(line).startsWith("แบบ.rar: เป็นไฟล์บีบอัด"),
                        line -> assertThat(line).startsWith("ส่งแบบ.eml: เป็นจดหมาย"),
                        line -> assertThat(line).startsWith("เสีย.zip: ไฟล์ดาวน์โหลด"));
    }
}

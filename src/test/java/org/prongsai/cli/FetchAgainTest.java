package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.FolderLock;
import org.prongsai.mailbox.Postbox;
import org.prongsai.mailbox.RawMail;

/** Fetching may be repeated, and may die at any moment: nothing is lost, and nothing is taken twice. */
final class FetchAgainTest {
    private static final byte[] FORM = RoundOnDisk.returned("กองคลัง ส่งแล้ว.xlsx");
    private static final byte[] OTHER_FORM = RoundOnDisk.returned("สวัสดิการสังคม.xlsx");
    private static final String FILE = "input/mail/02/2564-04-02 a.xlsx";

    @TempDir
    private Path folder;

    private Postbox postbox;
    private RoundOnDisk round;

    @BeforeEach
    void fetchedOnce() {
        postbox = new Postbox();
        round = RoundOnDisk.begun(folder, postbox.settings());
        deliver("1", FORM);
        fetch(1, 0);
    }

    @AfterEach
    void close() {
        postbox.close();
    }

    private void deliver(String id, byte[] form) {
        postbox.deliver(RawMail.from("finance@sriphanwari.example")
                .id(id)
                .subject("=HYPERLINK(1)")
                .attach("a.xlsx", form));
    }

    private void fetch(int news, int known) {
        int code = round.run("fetch");
        assertThat(round.err()).isEmpty();
        assertThat(code).isZero();
        assertThat(round.out()).contains("รับใหม่ " + news + " ไฟล์ มีอยู่แล้ว " + known + " ไฟล์ ไม่รับ 0");
    }

    private String list() throws IOException {
        return Files.readString(folder.resolve("input/mail/received.csv"));
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void a_second_run_takes_nothing_and_leaves_every_byte() throws IOException {
        String before = list();
        fetch(0, 1);
        assertThat(list()).isEqualTo(before);
        assertThat(file("input/mail/02")).isDirectoryContaining("glob:**2564-04-02 a.xlsx");
        try (var files = Files.list(file("input/mail/02"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void a_file_that_was_moved_or_removed_is_not_taken_again() throws IOException {
        Files.move(file(FILE), file("input/กองคลัง.xlsx"));
        fetch(0, 1);
        Files.delete(file("input/กองคลัง.xlsx"));
        fetch(0, 0);
        assertThat(round.out()).contains("ไม่อยู่ใน input แล้ว 1 ไฟล์");
        assertThat(file(FILE)).doesNotExist();
        round.run("fetch", "--all");
        assertThat(round.out()).contains("finance@sriphanwari.example", "a.xlsx");
    }

    @Test
    void a_mail_that_brings_the_same_bytes_again_is_recorded_and_not_written() throws IOException {
        deliver("2", FORM);
        fetch(0, 2);
        assertThat(round.out()).contains("มีอยู่แล้ว: a.xlsx", "mail/02/2564-04-02 a.xlsx จึงไม่เขียนซ้ำ");
        assertThat(list().lines()).hasSize(3);
        deliver("3", OTHER_FORM);
        fetch(1, 2);
        assertThat(file("input/mail/02/2564-04-02 a (2).xlsx")).exists();
    }

    @Test
    void a_run_that_died_between_files_and_list_is_made_good() throws IOException {
        String whole = list();
        Files.delete(file("input/mail/received.csv"));
        fetch(0, 1);
        assertThat(list()).isEqualTo(whole);
        assertThat(file("input/mail/02/2564-04-02 a (2).xlsx")).doesNotExist();
    }

    @Test
    void what_a_run_that_died_was_about_to_move_is_not_taken_for_there() throws IOException {
        deliver("2", OTHER_FORM);
        round.put("output/.prongsai.fetch/.prongsai.new/02/2564-04-02 a (2).xlsx", OTHER_FORM);
        assertThat(round.run("check")).isEqualTo(1);
        assertThat(round.out()).as("half done").contains("ส่งแบบแล้ว 1 จาก 8");
        fetch(1, 1);
        assertThat(file("input/mail/02/2564-04-02 a (2).xlsx")).hasBinaryContent(OTHER_FORM);
        assertThat(file("output/.prongsai.fetch")).doesNotExist();
    }

    @Test
    void what_is_called_as_our_state_in_the_input_is_not_taken_for_there() throws IOException {
        deliver("2", OTHER_FORM);
        round.put("input/mail/.prongsai.new/02/2564-04-02 a (2).xlsx", OTHER_FORM);
        fetch(1, 1);
        assertThat(file("input/mail/02/2564-04-02 a (2).xlsx")).hasBinaryContent(OTHER_FORM);
        assertThat(file("input/mail/.prongsai.new"))
                .as("whose it is somebody has to say")
                .exists();
    }

    @Test
    void a_list_that_excel_saved_again_is_understood() throws IOException {
        assertThat(list()).contains("\"'=HYPERLINK(1)\"");
        String saved =
                list().substring(1).replace("\"", "").replace("\",\"", ";").replace(',', ';') + ";;;;;;\r\n";
        Files.write(
                file("input/mail/received.csv"),
                saved.replace(";02;", ";2;").getBytes(Charset.forName("x-windows-874")));
        fetch(0, 1);
        deliver("2", OTHER_FORM);
        fetch(1, 1);
        assertThat(list().lines()).hasSize(3).allMatch(line -> line.contains("\",\""));
        assertThat(list()).contains("\"'=HYPERLINK(1)\"");
    }

    @Test
    void a_damaged_list_is_not_overwritten_and_the_forms_still_count() throws IOException {
        for (String damage :
                List.of("", "file,sha256\r\n", list().substring(0, list().length() - 60), list() + "\"x")) {
            Files.writeString(file("input/mail/received.csv"), damage);
            assertThat(round.run("fetch")).as(damage).isEqualTo(3);
            assertThat(round.err()).contains("received.csv", "ตั้งแต่บรรทัดที่", "จึงไม่เขียนทับ");
            assertThat(list()).isEqualTo(damage);
            assertThat(round.merge()).isZero();
            assertThat(round.out()).contains("ส่งแบบแล้ว 1 จาก 8", "ไฟล์ที่ไม่รับ 1");
            assertThat(round.text("findings.csv")).contains("mail/received.csv) อ่านไม่ได้ตั้งแต่บรรทัดที่");
        }
    }

    @Test
    void no_fetch_while_a_merge_runs() {
        try (FolderLock held = FolderLock.on(folder.resolve("output"))) {
            assertThat(held).isNotNull();
            assertThat(round.run("fetch")).isEqualTo(3);
        }
        assertThat(round.err().lines()).singleElement().asString().contains("กำลังถูกใช้โดย prongsai");
    }
}

package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.intake.Intake;
import org.prongsai.io.FolderLock;
import org.prongsai.model.Agency;
import org.prongsai.model.DivisionCode;

/** Files that somebody names, taken into {@code input/desk/}: what is told of each, and how it ends. */
final class ReceiveTest {
    private static final String FINANCE = "กองคลัง ส่งแล้ว.xlsx";
    private static final byte[] FORM = RoundOnDisk.returned(FINANCE);

    @TempDir
    private Path folder;

    @TempDir
    private Path elsewhere;

    private RoundOnDisk round;

    @BeforeEach
    void begun() {
        round = RoundOnDisk.begun(folder, "");
    }

    private String given(String name, byte[] content) throws IOException {
        return Files.write(elsewhere.resolve(name), content).toString();
    }

    private int receive(String... files) {
        return round.run(Stream.concat(Stream.of("receive"), Stream.of(files)).toArray(String[]::new));
    }

    private Path desk(String name) {
        return folder.resolve("input/desk").resolve(name);
    }

    private List<String> onDesk() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("input/desk"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_form_is_taken_and_counts_and_its_own_stays_where_it_was() throws IOException {
        String file = given(FINANCE, FORM);
        assertThat(receive(file)).as(round.err()).isEqualTo(ExitCode.DONE);
        assertThat(round.out())
                .contains("รับใหม่ 1 ไฟล์ มีอยู่แล้ว 0 ไฟล์ ไม่รับ 0 ไฟล์", "อยู่ที่ input/desk/" + FINANCE)
                .contains("ขั้นต่อไป");
        assertThat(desk(FINANCE)).hasBinaryContent(FORM);
        assertThat(Path.of(file)).hasBinaryContent(FORM);
        assertThat(folder.resolve("output/.prongsai.receive")).doesNotExist();
        round.run("check");
        assertThat(round.out()).contains("ส่งแบบแล้ว 1 จาก 8");
    }

    @Test
    void what_is_there_already_is_not_written_again_whatever_it_is_called() throws IOException {
        round.put("input/returned/x.xlsx", FORM).put("input/returned/y.csv", new byte[FORM.length]);
        FolderSnapshot before = FolderSnapshot.of(folder.resolve("input"));
        byte[] plan = Files.readAllBytes(folder.resolve("input/plan.xlsx"));
        assertThat(receive(given("a.xlsx", FORM), given("b.xlsx", FORM), given("plan.xlsx", plan)))
                .isEqualTo(ExitCode.DONE);
        assertThat(round.out())
                .contains("“a.xlsx” (มีไฟล์เดียวกันอยู่แล้วที่ input/returned/x.xlsx จึงไม่เขียนซ้ำ)")
                .contains("input/plan.xlsx", "ไม่มีไฟล์ใหม่");
        assertThat(FolderSnapshot.of(folder.resolve("input"))).isEqualTo(before);
    }

    @Test
    void a_file_twice_in_one_call_is_taken_once_and_others_of_its_name_are_numbered() throws IOException {
        String file = given("a.xlsx", FORM);
        Files.createDirectories(elsewhere.resolve("sub"));
        String other = given("sub/A.xlsx", RoundOnDisk.returned("ตรวจสอบภายใน.xlsx"));
        assertThat(receive(file, file, other, "--lang", "en")).isEqualTo(ExitCode.DONE);
        assertThat(round.out())
                .contains("2 files are new, 1 was there already, 0 were not taken")
                .contains("there already: “a.xlsx” (the same file is at input/desk/a.xlsx");
        assertThat(onDesk()).containsExactly("A (2).xlsx", "a.xlsx");
        receive(file, other);
        assertThat(onDesk()).hasSize(2);
    }

    @Test
    void what_is_no_form_is_told_with_what_to_do_and_keeps_no_other_out() throws IOException {
        Path large = elsewhere.resolve("ใหญ่.xlsx");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(Intake.MAX_FILE_BYTES + 1);
        }
        Files.createSymbolicLink(elsewhere.resolve("link.xlsx"), elsewhere.resolve("nowhere"));
        String[] files = {
            given("ว่าง.xlsx", new byte[0]),
            given("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)),
            given("~$a.xlsx", new byte[] {5, 'A', 'd', 'm', 'i', 'n'}),
            given("desktop.ini", FORM),
            given("_โปรดอ่านก่อน-READ-FIRST.txt", FORM),
            elsewhere.resolve("ไม่มี.xlsx").toString(),
            elsewhere.toString(),
            elsewhere.resolve("link.xlsx").toString(),
            large.toString(),
            given("~$b.xlsx", FORM)
        };
        assertThat(receive(files)).isEqualTo(ExitCode.DATA);
        assertThat(round.out())
                .contains("รับใหม่ 1 ไฟล์ มีอยู่แล้ว 0 ไฟล์ ไม่รับ 9 ไฟล์")
                .contains("ไม่รับ: “ว่าง.xlsx”: ไฟล์ว่าง", "    → ขอให้ส่วนราชการส่งไฟล์ใหม่อีกครั้ง")
                .contains("เป็นเอกสาร PDF", "ไม่พบไฟล์นี้ (" + files[5] + ")", "เป็นโฟลเดอร์ ไม่ใช่ไฟล์")
                .contains("ลิงก์ที่ชี้ไปยังไฟล์ที่ไม่มีอยู่", "ไฟล์ใหญ่ผิดปกติ")
                .doesNotContain("Exception");
        assertThat(round.err()).isEmpty();
        assertThat(onDesk()).containsExactly("b.xlsx");

        assertThat(receive(files[5], files[6], "--lang", "en")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).contains("There is no such file", "It is a folder", "Nothing new was put into input");
        assertThat(receive(files[5], "--quiet")).isEqualTo(ExitCode.DATA);
        assertThat(round.out()).isEmpty();
        assertThat(receive()).isEqualTo(ExitCode.USAGE);
        assertThat(receive("@" + given("words.txt", "--quiet".getBytes(StandardCharsets.UTF_8))))
                .as("a name, not a file of options")
                .isEqualTo(ExitCode.DATA);
    }

    @Test
    void decisions_have_no_power_there() throws IOException {
        RoundOnDisk whole = RoundOnDisk.example(folder.resolve("whole"));
        whole.run("check");
        byte[] decided = new FilledDecisions(
                        Objects.requireNonNull(whole.outputs().get("decisions.xlsx")))
                .accept("รายละเอียดกล่าวถึง “มหาวิทยาลัย”", "โครงการร่วม")
                .save();
        whole.run("receive", given("decisions.xlsx", decided));
        assertThat(whole.folder.resolve("input/desk/decisions.xlsx")).exists();
        assertThat(whole.folder.resolve("input/decisions.xlsx")).doesNotExist();
        whole.merge();
        assertThat(whole.csv("findings.csv"))
                .filteredOn(row -> row.get("file").equals("desk/decisions.xlsx"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("severity")).isEqualTo("error"));
        assertThat(whole.text("findings.csv")).doesNotContain("โครงการร่วม");
    }

    @Test
    void two_hundred_in_one_call_are_each_whole() throws IOException {
        List<String> files = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            Files.createDirectories(elsewhere.resolve("d" + i));
            files.add(given("d" + i + "/แบบ.csv", ("a,b\n1," + i + "\n").getBytes(StandardCharsets.UTF_8)));
        }
        assertThat(receive(files.toArray(String[]::new))).as(round.out()).isEqualTo(ExitCode.DONE);
        assertThat(onDesk()).hasSize(200).contains("แบบ.csv", "แบบ (2).csv", "แบบ (200).csv");
        assertThat(receive(files.toArray(String[]::new))).isEqualTo(ExitCode.DONE);
        assertThat(round.out()).contains("รับใหม่ 0 ไฟล์ มีอยู่แล้ว 200 ไฟล์");
        assertThat(onDesk()).hasSize(200);
    }

    @Test
    void in_a_round_of_many_agencies_the_form_tells_whose_it_is() throws IOException {
        PlanOnPaper paper = new PlanOnPaper(Answers.plan());
        List.of(
                        new Agency(new DivisionCode("A1"), "เทศบาลตำบลบ้านใหม่", "เชียงใหม่"),
                        new Agency(new DivisionCode("A2"), "เทศบาลตำบลดอยเหนือ", "ลำพูน"))
                .forEach(one -> paper.agency(one.code().value(), one.name(), one.province()));
        RoundOnDisk many = RoundOnDisk.empty(folder.resolve("many")).put("input/plan.xlsx", paper.bytes());
        many.run("forms");
        Map<String, byte[]> forms = many.outputs();
        List<String> files = new ArrayList<>(List.of("receive"));
        for (Map.Entry<String, byte[]> form : forms.entrySet()) {
            if (form.getKey().startsWith("forms/")) {
                String agency = form.getKey().split("/", -1)[1];
                Files.createDirectories(elsewhere.resolve(agency));
                String name = form.getKey().substring("forms/".length());
                files.add(given(name, form.getValue()));
            }
        }
        assertThat(many.run(files.toArray(String[]::new))).as(many.err()).isEqualTo(ExitCode.DONE);
        try (Stream<Path> onDesk = Files.list(many.folder.resolve("input/desk"))) {
            assertThat(onDesk).hasSize(files.size() - 1);
        }
        many.run("merge", "--format", "csv");
        assertThat(many.csv("findings.csv"))
                .filteredOn(row -> row.get("file").startsWith("desk/"))
                .extracting(row -> row.get("agency"))
                .contains("A1", "A2")
                .doesNotContain("");
    }

    @Test
    void a_folder_in_use_and_one_that_can_not_be_written_end_in_3() throws IOException {
        String file = given("a.xlsx", FORM);
        try (FolderLock held = FolderLock.on(folder.resolve("output"))) {
            assertThat(held).isNotNull();
            assertThat(receive(file)).isEqualTo(ExitCode.FAILED);
        }
        round.put("input/desk", new byte[] {1});
        assertThat(receive(given("b.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), file, file))
                .isEqualTo(ExitCode.FAILED);
        assertThat(round.out()).contains("ไม่รับ: “b.pdf”").doesNotContain("ขั้นต่อไป");
        assertThat(round.err()).contains("ต้องเป็นโฟลเดอร์", "ยังเหลือไฟล์ที่ไม่ได้รับ 2 ไฟล์");
    }

    @Test
    void what_a_run_that_died_was_about_to_move_is_no_form_and_goes() throws IOException {
        round.put("output/.prongsai.receive/.prongsai.new/a.xlsx", FORM);
        round.run("check", "--dry-run");
        assertThat(round.out()).contains("ส่งแบบแล้ว 0 จาก 8");
        round.run("check");
        assertThat(folder.resolve("output/.prongsai.receive")).doesNotExist();
        round.put("output/.prongsai.receive/.prongsai.new/a.xlsx", FORM);
        assertThat(receive(given("a.xlsx", FORM))).isEqualTo(ExitCode.DONE);
        assertThat(onDesk()).containsExactly("a.xlsx");
        assertThat(folder.resolve("output/.prongsai.receive")).doesNotExist();
    }
}

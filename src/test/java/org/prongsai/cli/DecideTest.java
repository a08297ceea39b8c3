package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.finding.Decision;
import org.prongsai.job.Jobs;
import org.prongsai.job.decide.DecideRequest;
import org.prongsai.job.decide.DecisionFiles;
import org.prongsai.layout.FormColumn;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.decisions.DecisionColumn;
import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.read.decisions.DecisionReader;
import org.prongsai.read.decisions.EnteredRow;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;

/** A decision by command is the same as one that is typed in Excel. */
final class DecideTest {
    private static final String FINANCE = "returned/กองคลัง ส่งแล้ว.xlsx";
    private static final String AUDIT = "returned/ตรวจสอบภายใน.xlsx";
    private static final String NOT_LISTED = "“ดำเนินการแล้ว” ไม่ใช่สถานะที่กำหนด";
    private static final String UNIVERSITY = "รายละเอียดกล่าวถึง “มหาวิทยาลัย”";
    private static final String BY = "หัวหน้าฝ่ายเลขานุการ";
    private static final String INPUT = "input/decisions.xlsx";

    @TempDir
    private Path folder;

    /** What is decided about in a round. */
    record Case(String word, String label, String about, String value, Consumer<RoundOnDisk> prepared) {
        @Override
        public String toString() {
            return word;
        }
    }

    static Stream<Case> verbs() {
        return Stream.of(
                new Case("accept", "ยอมรับ", UNIVERSITY, "", round -> {}),
                new Case("แก้ค่า", "แก้ค่า", NOT_LISTED, "บรรลุเป้าหมาย", round -> {}),
                new Case("exclude", "ไม่นับไฟล์นี้", NOT_LISTED, "", round -> {}),
                new Case("count", "นับไฟล์นี้", "กองคลัง อีกไฟล์.xlsx", "", DecideTest::anotherFile),
                new Case("Count as", "นับเป็นของ", "กองคลัง ส่งแล้ว.xlsx", "๐๒", DecideTest::renamed),
                new Case("join", "รวมสองส่วน", "ส่งแบบรายงานที่เนื้อหาต่างกัน", "", DecideTest::halves),
                new Case("ACCEPT", "ยอมรับ", "ทั้งกลุ่ม 3 รายการ", "", DecideTest::group));
    }

    private static FilledForm form(String name) {
        return new FilledForm(Objects.requireNonNull(ExampleRound.files().get(name)));
    }

    private static void anotherFile(RoundOnDisk round) {
        FilledForm other = form(FINANCE);
        other.cell("1.2", FormColumn.STATUS).setCellValue("ยังไม่ดำเนินงาน");
        round.put(
                "input/returned/กองคลัง อีกไฟล์.xlsx",
                other.savedBy("ก", Optional.empty()).save());
        round.put(
                "input/" + FINANCE, form(FINANCE).savedBy("ก", Optional.empty()).save());
    }

    private static void renamed(RoundOnDisk round) {
        FilledForm form = form(FINANCE);
        for (int i = 0; i < FormLayout.HEADER_ROW - 1; i++) {
            if (form.workbook().getSheetAt(0).getRow(i) != null) {
                form.workbook().getSheetAt(0).getRow(i).forEach(cell -> {
                    if (cell.toString().contains("กองคลัง")) {
                        cell.setCellValue(cell.toString().replace("กองคลัง", "ฝ่ายการเงินและบัญชี"));
                    }
                });
            }
        }
        round.put("input/" + FINANCE, form.save());
    }

    private static void halves(RoundOnDisk round) {
        FilledForm first = form(FINANCE);
        FilledForm second = form(FINANCE);
        List.of("1.1", "1.2", "2.1").forEach(guideline -> blank(second, guideline));
        List.of("1.3", "1.4", "1.5", "2.2", "2.3", "3.1").forEach(guideline -> blank(first, guideline));
        round.put("input/" + FINANCE, first.save());
        round.put("input/returned/ครึ่งหลัง.xlsx", second.save());
    }

    private static void blank(FilledForm form, String guideline) {
        List.of(FormColumn.STATUS, FormColumn.DETAILS, FormColumn.EVIDENCE, FormColumn.COMPLETED_ON)
                .forEach(column -> form.cell(guideline, column).setBlank());
    }

    private static void group(RoundOnDisk round) {
        FilledForm form = form(AUDIT);
        List.of("1.1", "1.2", "1.3")
                .forEach(guideline -> form.cell(guideline, FormColumn.DETAILS)
                        .setCellValue("ร่วมกับมหาวิทยาลัยจัดอบรมพนักงาน เรื่องที่ " + guideline));
        round.put("input/" + AUDIT, form.save());
    }

    private RoundOnDisk checked(String name) {
        return RoundOnDisk.checked(folder.resolve(name));
    }

    private RoundOnDisk checked(String name, Consumer<RoundOnDisk> prepared) {
        RoundOnDisk round = RoundOnDisk.example(folder.resolve(name));
        prepared.accept(round);
        round.run("check");
        return round;
    }

    private static FilledDecisions output(RoundOnDisk round) {
        return new FilledDecisions(Objects.requireNonNull(round.outputs().get("decisions.xlsx")));
    }

    private static String key(RoundOnDisk round, String about) {
        return output(round).text(about, DecisionColumn.KEY);
    }

    private static int decide(RoundOnDisk round, String key, String word, String value, String reason) {
        List<String> line = new ArrayList<>(List.of("decide", key, word, "--reason", reason, "--by", BY));
        if (!value.isEmpty()) {
            line.addAll(List.of("--value", value));
        }
        return round.run(line.toArray(String[]::new));
    }

    private static Map<String, String> tables(RoundOnDisk round) {
        Map<String, String> tables = new TreeMap<>();
        round.outputs().keySet().stream()
                .filter(name -> name.endsWith(".csv") && !name.equals("decisions-log.csv"))
                .forEach(name -> tables.put(name, round.text(name)));
        return tables;
    }

    private static byte[] bytes(RoundOnDisk round, String name) throws Exception {
        return Files.readAllBytes(round.folder.resolve(name));
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void by_command_and_in_excel_give_the_same_figures(Case one) throws Exception {
        RoundOnDisk excel = checked("excel", one.prepared());
        RoundOnDisk command = excel.copied(folder.resolve("command"));
        excel.put(
                INPUT,
                output(excel)
                        .decide(one.about(), one.label(), one.value(), "ตรวจหนังสือแล้ว", BY)
                        .save());
        excel.mergeTables();
        assertThat(decide(command, key(command, one.about()), one.word(), one.value(), "ตรวจหนังสือแล้ว"))
                .as(command.err())
                .isZero();
        List<EnteredRow> rows = new DecisionReader().rows("decisions.xlsx", bytes(command, INPUT));
        assertThat(rows)
                .singleElement()
                .satisfies(row -> assertThat(row.isAsWritten()).isTrue());
        command.mergeTables();
        assertThat(tables(command)).containsKeys("answers.csv", "findings.csv", "repairs.csv");
        assertThat(tables(command)).isEqualTo(tables(excel));
        assertThat(command.run("verify")).as(command.out()).isZero();
        assertThat(command.csv("decisions-log.csv")).singleElement().satisfies(line -> {
            assertThat(line.get("act")).isEqualTo("decide");
            assertThat(line.get("time")).isEqualTo("2021-04-20T09:00:00+07:00");
            assertThat(line.get("by")).isEqualTo(BY);
            assertThat(line.get("workbook")).isEqualTo(INPUT);
        });
    }

    @ParameterizedTest
    @MethodSource("verbs")
    void what_was_decided_is_taken_back(Case one) {
        RoundOnDisk round = checked("round", one.prepared());
        round.mergeTables();
        Map<String, String> before = tables(round);
        String key = key(round, one.about());
        decide(round, key, one.word(), one.value(), "ตรวจหนังสือแล้ว");
        round.mergeTables();
        assertThat(tables(round)).isNotEqualTo(before);
        assertThat(round.run("undo", key, "--by", "ปลัด", "--reason", "ดูผิด"))
                .as(round.err())
                .isZero();
        round.mergeTables();
        // The file itself is listed where files are.
        assertThat(tables(round).get("answers.csv")).isEqualTo(before.get("answers.csv"));
        assertThat(tables(round).get("findings.csv")).isEqualTo(before.get("findings.csv"));
        assertThat(round.csv("decisions-log.csv"))
                .extracting(line -> line.get("act") + " " + line.get("by"))
                .containsExactly("decide " + BY, "undo ปลัด");
        assertThat(round.run("undo", key, "--by", "ปลัด")).isEqualTo(1);
        assertThat(round.err()).contains("ไม่มีอะไรให้ถอน");
    }

    @Test
    void what_would_have_no_effect_is_refused_in_the_words_of_a_merge() throws Exception {
        RoundOnDisk round = checked("round");
        String status = key(round, NOT_LISTED);
        String university = key(round, UNIVERSITY);
        Map<String, List<String>> refused = new TreeMap<>();
        refused.put("ไม่ใช่รหัสข้อตรวจพบ", List.of("x", "accept", ""));
        refused.put("ไม่พบเรื่องที่มีรหัส", List.of("D-00000000-0000000000000000", "accept", ""));
        refused.put("ใช้ในช่องนี้ไม่ได้", List.of(status, "correct", "เสร็จบ้าง"));
        refused.put("ยังไม่ได้กรอกค่าที่ให้นับแทน", List.of(status, "correct", ""));
        refused.put("คำวินิจฉัยที่เลือก", List.of(university, "accept", "ค่า"));
        refused.put("กองช้าง", List.of(status, "count-as", "กองช้าง"));
        refused.put("อักขระ", List.of(status, "correct", "ก\u0001"));
        refused.put("ยาวเกิน", List.of(status, "correct", "ก".repeat(40_000)));
        refused.forEach((words, line) -> {
            assertThat(decide(round, line.get(0), line.get(1), line.get(2), "เหตุผล"))
                    .as(words)
                    .isEqualTo(1);
            assertThat(round.err().lines()).singleElement().asString().contains(words);
        });
        assertThat(decide(round, status, "accept", "", " \u200b ")).isEqualTo(1);
        assertThat(round.err()).contains("ยังไม่ได้ระบุ “เหตุผล”");
        assertThat(round.run("decide", status, "accept", "--reason", "ก")).isEqualTo(2);
        assertThat(round.run("decide", status, "forbid", "--reason", "ก", "--by", "ข"))
                .isEqualTo(2);
        assertThat(Files.exists(round.folder.resolve(INPUT))).isFalse();
        assertThat(round.outputs()).containsOnlyKeys("decisions.xlsx");
    }

    @Test
    void what_is_typed_stays_what_it_is() {
        for (String value : List.of("=1+1", "00123", "2564-04-06", "@ชื่อ", "-", "_x0041_", " สอง  บรรทัด\nใหม่ ")) {
            RoundOnDisk round = checked("round" + value.hashCode());
            assertThat(decide(round, key(round, UNIVERSITY), "accept", "", value + "ก"))
                    .isZero();
            assertThat(new FilledDecisions(read(round, INPUT)).text(UNIVERSITY, DecisionColumn.REASON))
                    .isEqualTo((value + "ก").strip().replaceAll(" +", " "));
        }
    }

    private static byte[] read(RoundOnDisk round, String name) {
        try {
            return bytes(round, name);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_decision_is_changed_in_its_row_and_said_twice_changes_nothing() {
        RoundOnDisk round = checked("round");
        String key = key(round, NOT_LISTED);
        decide(round, key, "exclude", "", "ส่งผิด");
        decide(round, key(round, UNIVERSITY), "accept", "", "โครงการร่วม");
        assertThat(decide(round, key, "correct", "บรรลุเป้าหมาย", "โทรถาม"))
                .as(round.err())
                .isZero();
        byte[] changed = read(round, INPUT);
        assertThat(decide(round, key, "correct", "บรรลุเป้าหมาย", "โทรถาม")).isZero();
        assertThat(round.err()).contains("อยู่แล้ว");
        assertThat(read(round, INPUT)).isEqualTo(changed);
        assertThat(round.csv("decisions-log.csv"))
                .extracting(line -> line.get("act") + " " + line.get("decision"))
                .containsExactly("decide exclude", "decide accept", "change correct");
        round.mergeTables();
        assertThat(round.csv("findings.csv")).noneMatch(row -> row.get("rule").startsWith("decision-"));
        assertThat(round.text("report.html")).contains("โทรถาม", "โครงการร่วม").doesNotContain("ส่งผิด");
    }

    @Test
    void what_waits_in_the_output_keeps_waiting() {
        RoundOnDisk round = checked("round");
        String key = key(round, NOT_LISTED);
        byte[] waiting = output(round).accept(UNIVERSITY, "โครงการร่วม").save();
        round.put("output/decisions.xlsx", waiting);
        assertThat(decide(round, key, "exclude", "", "ส่งผิด")).isZero();
        assertThat(read(round, "output/decisions.xlsx")).isEqualTo(waiting);
        assertThat(round.mergeTables()).isEqualTo(3);
        assertThat(round.err()).contains("มีสิ่งที่กรอก");
    }

    @Test
    void it_is_told_who_has_the_workbook_open() throws Exception {
        RoundOnDisk round = checked("round");
        String key = key(round, NOT_LISTED);
        byte[] excel = new byte[165];
        String name = "สมศรี ใจดี";
        excel[0] = (byte) name.length();
        excel[55] = (byte) name.length();
        byte[] wide = name.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(wide, 0, excel, 57, wide.length);
        round.put("input/~$decisions.xlsx", excel);
        assertThat(decide(round, key, "exclude", "", "ส่งผิด")).isEqualTo(1);
        assertThat(round.err()).contains("Excel โดย สมศรี ใจดี", "~$decisions.xlsx");
        for (byte[] junk : List.of(
                new byte[0], new byte[] {54}, new byte[165], "ขยะ".repeat(99).getBytes(StandardCharsets.UTF_8))) {
            round.put("input/~$decisions.xlsx", junk);
            assertThat(decide(round, key, "exclude", "", "ส่งผิด")).isEqualTo(1);
            assertThat(round.err()).contains("เปิดอยู่ใน Excel");
        }
        round.remove("input/~$decisions.xlsx");
        round.put(
                "input/.~lock.decisions.xlsx#",
                ",somsri,pc-1,06.04.2021 10:00,file:///home/somsri/;".getBytes(StandardCharsets.UTF_8));
        assertThat(decide(round, key, "exclude", "", "ส่งผิด")).isEqualTo(1);
        assertThat(round.err()).contains("LibreOffice โดย somsri");
        assertThat(round.outputs()).containsOnlyKeys("decisions.xlsx");
        assertThat(Files.exists(round.folder.resolve(INPUT))).isFalse();
        round.remove("input/.~lock.decisions.xlsx#");
        assertThat(decide(round, key, "exclude", "", "ส่งผิด")).isZero();
    }

    @Test
    void several_rows_or_another_format_are_left_as_they_are() {
        RoundOnDisk round = checked("round");
        String key = key(round, UNIVERSITY);
        byte[] filled = output(round).accept(UNIVERSITY, "โครงการร่วม").save();
        round.put("input/decisions-1.xlsx", filled).put("input/decisions-2.xlsx", filled);
        assertThat(decide(round, key, "exclude", "", "ส่งผิด")).isEqualTo(1);
        assertThat(round.err()).contains("หลายแถว", "input/decisions-1.xlsx", "input/decisions-2.xlsx");
        assertThat(round.run("undo", key, "--by", BY)).isEqualTo(1);
        assertThat(read(round, "input/decisions-1.xlsx")).isEqualTo(filled);
        round.remove("input/decisions-2.xlsx").remove("input/decisions-1.xlsx");
        round.put("input/decisions.ods", filled);
        assertThat(decide(round, key, "exclude", "", "ส่งผิด")).isEqualTo(1);
        assertThat(round.err()).contains("input/decisions.ods", ".xlsx");
        round.put("input/decisions-3.xlsx", new byte[] {'P', 'K', 3, 4});
        assertThat(decide(round, key, "exclude", "", "ส่งผิด")).isEqualTo(1);
        assertThat(round.err()).contains("input/decisions-3.xlsx", "อ่านไม่ได้");
    }

    @Test
    void a_finding_without_a_row_gets_one_below_the_others() {
        RoundOnDisk round = checked("round");
        decide(round, key(round, NOT_LISTED), "exclude", "", "ส่งผิด");
        int rows = new FilledDecisions(read(round, INPUT)).rows();
        anotherFile(round);
        round.run("check");
        String key = key(round, "กองคลัง อีกไฟล์.xlsx");
        assertThat(decide(round, key, "count", "", "กองคลังยืนยัน"))
                .as(round.err())
                .isZero();
        assertThat(new FilledDecisions(read(round, INPUT)).rows()).isEqualTo(rows + 1);
        round.mergeTables();
        assertThat(round.csv("findings.csv")).noneMatch(row -> row.get("rule").startsWith("decision-"));
        assertThat(round.text("report.html")).contains("กองคลังยืนยัน", "ส่งผิด");
    }

    @Test
    void a_log_that_somebody_damaged_is_kept_and_one_that_can_not_be_is_told() throws Exception {
        RoundOnDisk round = checked("round");
        round.put("output/decisions-log.csv", "ใครแก้,\"ไม่จบ".getBytes(StandardCharsets.UTF_8));
        String key = key(round, NOT_LISTED);
        assertThat(decide(round, key, "exclude", "", "=ส่งผิด")).isZero();
        assertThat(round.text("decisions-log.csv"))
                .startsWith("ใครแก้,\"ไม่จบ\r\n2021")
                .contains("'=ส่งผิด");
        assertThat(round.mergeTables()).isZero();
        assertThat(round.text("decisions-log.csv")).startsWith("ใครแก้");
        round.remove("output/decisions-log.csv");
        Files.createDirectories(round.folder.resolve("output/decisions-log.csv/x"));
        assertThat(round.run("undo", key, "--by", BY)).isZero();
        assertThat(round.err()).contains("decisions-log.csv", "เริ่มประวัติใหม่");
    }

    @Test
    void one_of_a_group_has_no_decision_of_its_own() {
        RoundOnDisk round = checked("round", DecideTest::group);
        FilledDecisions offered = output(round);
        String group = offered.text("ทั้งกลุ่ม 3 รายการ", DecisionColumn.KEY);
        String single = offered.text("รายละเอียดกล่าวถึง “มหาวิทยาลัย”", DecisionColumn.KEY);
        assertThat(decide(round, group, "exclude", "", "ทราบ")).isEqualTo(1);
        assertThat(round.err()).contains("ทั้งกลุ่ม");
        assertThat(decide(round, group, "accept", "", "ทราบ")).isZero();
        assertThat(single).isNotEqualTo(group);
    }

    @Test
    void what_an_older_copy_was_saved_over_is_told_and_put_back_or_left() throws Exception {
        RoundOnDisk round = checked("round");
        decide(round, key(round, UNIVERSITY), "accept", "", "โครงการร่วม");
        byte[] older = bytes(round, INPUT);
        String key = key(round, NOT_LISTED);
        decide(round, key, "correct", "บรรลุเป้าหมาย", "=โทรถาม");
        byte[] whole = bytes(round, INPUT);
        round.put(INPUT, older);
        for (String command : List.of("check", "merge")) {
            round.run(command, "--quiet");
            assertThat(round.err().lines())
                    .singleElement()
                    .asString()
                    .contains("ไม่มีใน input แล้ว", BY, "2021-04-20T09:00:00+07:00", "--put-back", "--leave", key);
        }
        assertThat(round.run("decide", "--put-back", key, "--by", "ปลัด"))
                .as(round.err())
                .isZero();
        assertThat(bytes(round, INPUT)).isEqualTo(whole);
        round.put(INPUT, older);
        assertThat(round.run("decide", "--leave", key, "--by", " ")).isEqualTo(1);
        assertThat(round.run("decide", "--leave", key, "--by", "ปลัด")).isZero();
        round.run("check", "--quiet");
        assertThat(round.err()).isEmpty();
        assertThat(round.run("decide", "--put-back", key, "--by", "ปลัด")).isEqualTo(1);
        assertThat(round.csv("decisions-log.csv"))
                .extracting(line -> line.get("act") + " " + line.get("by"))
                .containsExactly("decide " + BY, "decide " + BY, "put-back ปลัด", "leave ปลัด");
    }

    @Test
    void the_command_line_says_one_thing() {
        RoundOnDisk round = RoundOnDisk.empty(folder);
        assertThat(round.run("decide", "--by", "ปลัด")).isEqualTo(2);
        assertThat(round.err()).contains("ยังขาด", "KEY", "--reason");
        assertThat(round.run("decide", "D-1", "--put-back", "D-2", "--by", "ปลัด"))
                .isEqualTo(2);
        assertThat(round.run("decide", "--leave", "D-1", "--put-back", "D-2", "--by", "ปลัด"))
                .isEqualTo(2);
    }

    /** As the page in the browser decides: about what it showed. */
    @Test
    void what_is_not_as_it_was_shown_is_not_changed() throws Exception {
        RoundOnDisk round = checked("round");
        RoundFolder place = new RoundFolder(round.folder);
        Jobs jobs =
                new Jobs(place, new Messages(Language.TH), ProgressListener.silent(), new Build("1", "0".repeat(64)));
        Clock clock = Clock.fixed(Instant.parse("2021-04-20T02:00:00Z"), ZoneId.of("Asia/Bangkok"));
        Sha256 shown = DecisionFiles.state(place);
        DecideRequest about = new DecideRequest(
                key(round, NOT_LISTED),
                Decision.Verb.EXCLUDE,
                "",
                "ส่งผิด",
                BY,
                Optional.of(shown),
                ReviewRequest.PLAIN,
                clock);
        decide(round, key(round, UNIVERSITY), "accept", "", "โครงการร่วม");
        byte[] before = bytes(round, INPUT);
        assertThat(jobs.decide(about)
                        .<String>fold(
                                result -> result.fold(
                                        written -> "",
                                        refused -> refused.reason().key()),
                                planWrong -> "",
                                notHere -> ""))
                .isEqualTo("decide.changed");
        assertThat(bytes(round, INPUT)).isEqualTo(before);
        Optional<Sha256> now = Optional.of(DecisionFiles.state(place));
        assertThat(jobs.decide(new DecideRequest(
                                about.key(),
                                about.verb(),
                                "",
                                about.reason(),
                                about.by(),
                                now,
                                ReviewRequest.PLAIN,
                                clock))
                        .<Boolean>fold(
                                result -> result.fold(written -> true, refused -> false),
                                planWrong -> false,
                                notHere -> false))
                .isTrue();
        assertThat(DecisionFiles.state(place)).isNotEqualTo(now.get());
    }

    /** The same value in another file of the division is the same finding, and that file another to decide about. */
    @Test
    void a_file_that_does_not_count_stays_so_when_another_is_decided_about() {
        RoundOnDisk round = checked("round");
        String key = key(round, NOT_LISTED);
        decide(round, key, "exclude", "", "ส่งผิด");
        FilledForm again = form(AUDIT);
        again.cell("1.1", FormColumn.DETAILS).setCellValue("ปรับขั้นตอนการตรวจสอบใหม่และแจ้งเวียนทุกกองแล้ว");
        round.put("input/returned/ตรวจสอบภายใน อีกครั้ง.xlsx", again.save());
        assertThat(decide(round, key, "exclude", "", "ส่งผิดอีก"))
                .as(round.err())
                .isZero();
        round.mergeTables();
        assertThat(round.csv("answers.csv"))
                .filteredOn(row -> row.get("division").equals("08"))
                .allMatch(row -> row.get("status").equals("missing"));
        assertThat(round.run("undo", key, "--by", BY)).isEqualTo(1);
        assertThat(round.err()).contains("หลายแถว");
    }
}

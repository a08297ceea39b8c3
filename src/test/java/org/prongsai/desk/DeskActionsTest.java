package org.prongsai.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;
import org.prongsai.cli.PlanOnPaper;
import org.prongsai.cli.TemplatesTest;
import org.prongsai.round.TemplateFolder;

/** What a button does is done, and what could not be done loses nothing that was typed. */
final class DeskActionsTest {
    @TempDir
    private Path folder;

    private Path round;
    private DeskOnRound desk;

    @BeforeEach
    void open() throws IOException {
        round = DeskOnRound.example(folder.resolve("round"));
        desk = DeskOnRound.open(round, folder.resolve("home"));
    }

    @AfterEach
    void close() {
        desk.close();
        assertThat(desk.bugs).isEmpty();
    }

    private String post(String action, String form) {
        RawAnswer answer = desk.post(desk.base + "/" + action, "token=" + desk.token + "&" + form);
        assertThat(answer.status()).as(answer.toString()).isEqualTo(303);
        String place = answer.header("Location");
        return desk.get(place.replaceAll("#.*", "")).body();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private String findings() {
        return desk.get(desk.base + "/findings").body();
    }

    @Test
    void what_was_refused_stands_in_its_form_again_with_why() {
        Matcher card = DeskOnRound.found("id=\"f-(D-[0-9a-f-]+)\"", findings());
        String key = card.group(1);
        String page = post(
                "decide",
                "key=" + key + "&verb=correct&new-value-correct=" + encoded("ไม่มีในรายการ") + "&reason="
                        + encoded("เหตุผลที่พิมพ์ยาวมาก") + "&by=" + encoded("สมหญิง") + "&at=f-" + key);
        String typed = page.substring(page.indexOf("id=\"f-" + key));
        assertThat(typed.substring(0, typed.indexOf("</article>")))
                .contains("เหตุผลที่พิมพ์ยาวมาก", "value=\"สมหญิง\"", "class=\"why\"")
                .containsPattern("value=\"correct\" id=\"[^\"]+\" required checked");
        assertThat(findings()).as("told once").doesNotContain("เหตุผลที่พิมพ์ยาวมาก");
        assertThat(round.resolve("input/decisions.xlsx")).doesNotExist();
    }

    @Test
    void what_was_typed_into_the_other_workbook_is_taken_in_by_a_button() throws IOException {
        desk.ended("merge");
        fill(round.resolve("output/decisions.xlsx"));
        String page = findings();
        assertThat(page).contains("/take-in", "นำสิ่งที่กรอกไว้มาใช้");
        String seen = DeskOnRound.found("name=\"seen\" value=\"([0-9a-f]{64})\"", page)
                .group(1);
        String after = post("take-in", "screen=findings&by=" + encoded("สมหญิง") + "&seen=" + seen);
        assertThat(after).contains("โครงการร่วม").doesNotContain("/take-in");
        assertThat(round.resolve("input/decisions.xlsx"))
                .hasSameBinaryContentAs(round.resolve("output/decisions.xlsx"));
    }

    @Test
    void templates_of_an_earlier_program_are_put_away_by_a_button() throws IOException {
        assertThat(desk.get(desk.base + "/board").body()).doesNotContain("id=\"outdated\"");
        Path letter = round.resolve("templates/letter.html.vm");
        Files.createDirectories(round.resolve("templates"));
        Files.write(letter, TemplatesTest.earlier());
        assertThat(desk.get(desk.base + "/board").body()).contains("id=\"outdated\"", "letter.html.vm");
        assertThat(post("templates", ""))
                .contains("เปลี่ยนเป็นแม่แบบของรุ่นนี้แล้ว: letter.html.vm")
                .doesNotContain("id=\"outdated\"");
        assertThat(letter).hasBinaryContent(TemplateFolder.builtIn("letter.html.vm"));
    }

    /** As Excel would, in the row of one finding. */
    private static void fill(Path workbook) throws IOException {
        byte[] content = Files.readAllBytes(workbook);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(content))) {
            XSSFSheet sheet = book.getSheetAt(0);
            Row head = row(sheet, "คำวินิจฉัย");
            Row row = row(sheet, "มหาวิทยาลัย");
            for (Cell cell : head) {
                String text = switch (cell.getStringCellValue()) {
                    case "คำวินิจฉัย" -> "ยอมรับ";
                    case "เหตุผล" -> "โครงการร่วม";
                    case "ผู้วินิจฉัย" -> "เจ้าหน้าที่";
                    default -> "";
                };
                if (!text.isEmpty()) {
                    row.getCell(cell.getColumnIndex(), Row.MissingCellPolicy.CREATE_NULL_AS_BLANK)
                            .setCellValue(text);
                }
            }
            book.write(out);
        }
        Files.write(workbook, out.toByteArray());
    }

    private static Row row(XSSFSheet sheet, String holding) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (row.getRowNum() > 2 && cell.toString().contains(holding)) {
                    return row;
                }
            }
        }
        throw new IllegalStateException("no row holds " + holding);
    }

    @Test
    void the_day_to_mend_by_is_used_and_outlives_the_next_report() throws IOException {
        String wrong = desk.ended("merge", "mend-by=" + encoded("เร็ว ๆ นี้")).header("Location");
        assertThat(desk.get(wrong).body()).contains("ไม่ใช่วันที่");
        assertThat(round.resolve("output/manifest.json")).doesNotExist();
        desk.ended("merge", "mend-by=" + encoded("๒๐ เมษายน ๒๕๖๔"));
        assertThat(Files.readString(round.resolve("output/manifest.json"))).contains("2021-04-20");
        desk.ended("merge");
        assertThat(Files.readString(round.resolve("output/manifest.json"))).contains("2021-04-20");
    }

    @Test
    void a_memo_that_was_worked_on_is_said_to_be_kept() throws IOException {
        desk.ended("merge");
        Path memo = round.resolve("output/memo.docx");
        Files.writeString(memo, "worked on");
        String page = desk.get(desk.ended("merge").header("Location")).body();
        assertThat(page).containsPattern("memo-[0-9a-f]{8}\\.docx");
    }

    @Test
    void the_signed_memo_goes_with_what_is_published() throws IOException {
        desk.ended("merge");
        String target = desk.base + "/signed?token=" + desk.token + "&name=scan.pdf";
        RawAnswer none = desk.upload(target, "no pdf".getBytes(StandardCharsets.UTF_8));
        assertThat(none.status()).isEqualTo(409);
        assertThat(none.body()).contains("scan.pdf");
        byte[] scan = "%PDF-1.7 signed".getBytes(StandardCharsets.UTF_8);
        assertThat(desk.upload(target, scan).status()).isEqualTo(200);
        assertThat(desk.get(desk.base + "/publish").body()).contains("scan.pdf", "/unsigned");
        assertThat(post("unsigned", "")).doesNotContain("scan.pdf");
        assertThat(desk.upload(target, scan).status()).isEqualTo(200);
        desk.ended("publish", "provisional=yes");
        Path site = folder.resolve("round สำหรับเว็บไซต์");
        assertThat(site.resolve("memo-signed.pdf")).hasBinaryContent(scan);
        assertThat(desk.get(desk.base + "/publish").body())
                .contains("published-page")
                .doesNotContain("scan.pdf");
    }

    @Test
    void a_memo_goes_out_with_the_edition_that_it_was_attached_for() throws IOException {
        desk.ended("merge");
        String target = desk.base + "/signed?token=" + desk.token + "&name=scan.pdf";
        assertThat(desk.upload(target, "%PDF-1.7".getBytes(StandardCharsets.UTF_8))
                        .status())
                .isEqualTo(200);
        Files.delete(round.resolve("input/returned/สวัสดิการสังคม.xlsx"));
        desk.ended("merge");
        assertThat(desk.get(desk.base + "/publish").body()).contains("แนบไว้สำหรับรายงานฉบับอื่น", "id=\"memo\"");
        desk.ended("publish", "provisional=yes");
        assertThat(folder.resolve("round สำหรับเว็บไซต์/memo-signed.pdf")).doesNotExist();
    }

    @Test
    void a_file_that_is_written_over_is_seen_whatever_its_size_and_time() throws IOException {
        Path form = round.resolve("input/returned/สวัสดิการสังคม.xlsx");
        assertThat(desk.get(desk.base + "/board").body()).doesNotContain("<li class=\"refused\">");
        FileTime then = Files.getLastModifiedTime(form);
        byte[] zeros = new byte[(int) Files.size(form)];
        try (FileChannel channel = FileChannel.open(form, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(zeros));
        }
        Files.setLastModifiedTime(form, then);
        assertThat(desk.get(desk.base + "/board").body()).contains("<li class=\"refused\">");
    }

    @Test
    void only_what_a_page_names_is_opened() throws IOException {
        findings();
        for (String form : new String[] {
            "file=../input/plan.xlsx",
            "file=manifest.json",
            "returned=" + encoded("../../../etc/passwd"),
            "returned=" + encoded("plan.xlsx/../plan.xlsx"),
            "returned=desk/none.xlsm"
        }) {
            assertThat(post("open", form)).as(form).contains("เปิดให้ไม่ได้");
        }
        assertThat(desk.post(desk.base + "/open", "token=" + desk.token + "&file=plan&screen=//evil")
                        .header("Location"))
                .isEqualTo(desk.base + "/report");
    }

    @Test
    void of_many_agencies_what_was_found_is_read_one_by_one(@TempDir Path elsewhere) throws IOException {
        PlanOnPaper plan = new PlanOnPaper(Answers.plan());
        plan.agency("A1", "เทศบาลตำบลบ้านใหม่", "เชียงใหม่").agency("A2", "เทศบาลตำบลดอยเหนือ", "ลำพูน");
        Files.createDirectories(elsewhere.resolve("input"));
        Files.write(elsewhere.resolve("input/plan.xlsx"), plan.bytes());
        try (DeskOnRound many = DeskOnRound.open(elsewhere, folder.resolve("home"))) {
            assertThat(many.get(many.base + "/findings").body()).contains("ยังไม่ได้จัดทำรายงาน");
            many.ended("merge");
            String found = many.get(many.base + "/findings?agency=A2").body();
            assertThat(found)
                    .contains("value=\"A2\" selected", "ยังไม่ส่งแบบรายงาน")
                    .doesNotContain("/decide");
            assertThat(found.split("<article", -1))
                    .hasSize(1 + Answers.plan().divisions().size());
            assertThat(many.get(many.base + "/findings?agency=..").body()).doesNotContain("<article");
            assertThat(many.bugs).isEmpty();
        }
    }

    @Test
    void reminding_one_division_chooses_no_other() {
        desk.ended("merge");
        String page = desk.get(desk.base + "/mail?to=05").body();
        Matcher all = DeskOnRound.found("name=\"mail\" value=\"([^\"]+)\"", page);
        assertThat(Objects.requireNonNull(all.group(1))).isNotEmpty();
        long checked = Stream.of(page.split("type=\"checkbox\""))
                .skip(1)
                .filter(box -> box.substring(0, box.indexOf('>')).contains(" checked"))
                .count();
        assertThat(checked).isEqualTo(1);
    }

    @Test
    void mail_is_set_up_on_a_page_that_shows_no_password() throws IOException {
        desk.ended("merge");
        assertThat(desk.get(desk.base + "/mail").body())
                .contains("ยังไม่ได้ตั้งค่าการส่ง")
                .doesNotContain("ตรวจทานแล้วส่ง");
        String wrong = post("mail-settings", "from=nobody&smtp.host=mail.example.go.th&smtp.password=s3cret");
        assertThat(wrong)
                .contains("ไม่ใช่ที่อยู่อีเมล", "value=\"mail.example.go.th\"")
                .doesNotContain("s3cret");
        assertThat(round.resolve("mail.properties")).doesNotExist();
        String mail = post(
                "mail-settings",
                "from=a%40example.go.th&smtp.host=mail.example.go.th&smtp.user=a&smtp.password=s3cret");
        assertThat(mail).contains("บันทึกการตั้งค่าอีเมลแล้ว", "ตรวจทานแล้วส่ง");
        assertThat(Files.readString(round.resolve("mail.properties"))).contains("smtp.password = s3cret");
        assertThat(desk.get(desk.base + "/mail-settings").body())
                .contains("value=\"a@example.go.th\"", "มีรหัสผ่านแล้ว")
                .doesNotContain("s3cret");
    }

    @Test
    void a_round_is_begun_from_a_plan_that_is_there_under_a_name_that_every_machine_takes() {
        assertThat(desk.post("/new", "token=" + desk.token + "&name=x&from=gone")
                        .body())
                .contains("ไม่พบแผนหรือรอบที่เลือกไว้");
        assertThat(desk.post("/new", "token=" + desk.token + "&name=...").body())
                .contains("ยังไม่ได้ตั้งชื่อรอบ");
        assertThat(desk.post("/new", "token=" + desk.token + "&name=NUL").status())
                .isEqualTo(303);
        assertThat(folder.resolve("home/_NUL/templates")).isDirectory();
        assertThat(folder.resolve("home/x")).doesNotExist();
    }
}

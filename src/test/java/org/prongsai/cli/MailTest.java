package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;

/** Drafts of mails, and what keeps a wrong one from being made, through the whole program. */
final class MailTest {
    private static final String MAILING = "mail/mailing.csv";

    @TempDir
    private Path folder;

    private RoundOnDisk round;

    @BeforeEach
    void example() {
        round = RoundOnDisk.merged(folder);
    }

    private List<String> drafts() {
        return round.outputs().keySet().stream()
                .filter(name -> name.endsWith(".eml"))
                .map(name -> name.substring("mail/".length()))
                .toList();
    }

    @Test
    void every_division_gets_the_mail_that_its_form_calls_for() {
        assertThat(round.run("mail")).isEqualTo(ExitCode.DONE);

        assertThat(drafts())
                .containsExactly(
                        "receipts-03-กองช่าง.eml",
                        "receipts-04-กองสาธารณสุขและสิ่งแวดล้อม.eml",
                        "receipts-06-กองสวัสดิการสังคม.eml",
                        "reminders-05-กองการศึกษา.eml",
                        "returns-01-สำนักปลัดเทศบาล.eml",
                        "returns-02-กองคลัง.eml",
                        "returns-07-กองยุทธศาสตร์และงบประมาณ.eml",
                        "returns-08-หน่วยตรวจสอบภายใน.eml");
        assertThat(round.out()).contains("เขียนร่างอีเมล 8 ฉบับ", "ยังเป็นฉบับร่าง", "--provisional", "Ctrl+E");
        assertThat(round.csv(MAILING))
                .extracting(row -> row.get("state"), row -> row.get("address"))
                .contains(tuple("ready", "audit@sriphanwari.example"))
                .hasSize(8);
    }

    @Test
    void the_same_round_makes_the_same_drafts_and_none_of_another_run_stays() {
        round.run("mail");
        Map<String, byte[]> first = round.outputs();
        round.run("mail");
        Map<String, byte[]> second = round.outputs();
        assertThat(second.keySet()).isEqualTo(first.keySet());
        second.forEach((name, content) -> assertThat(content).as(name).isEqualTo(first.get(name)));

        round.run("mail", "--only", "receipts");
        assertThat(drafts()).hasSize(3).allMatch(name -> name.startsWith("receipts-"));

        round.merge();
        assertThat(drafts()).isEmpty();
        assertThat(round.outputs()).doesNotContainKey(MAILING);
    }

    @Test
    void forms_go_out_before_there_is_any_edition() {
        round.remove("output/manifest.json");
        assertThat(round.run("mail", "--only", "forms")).isEqualTo(ExitCode.DONE);

        assertThat(drafts()).hasSize(8);
        assertThat(round.run("mail")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("prongsai merge", "--only forms");
    }

    @Test
    void a_provisional_edition_goes_to_nobody_unless_that_is_said() {
        round.run("merge");
        assertThat(round.run("mail", "--only", "edition")).isEqualTo(ExitCode.DATA);
        assertThat(round.err()).contains("ส่งแบบแล้ว 7 จาก 8", "--provisional");

        assertThat(round.run("mail", "--only", "edition", "--provisional")).isEqualTo(ExitCode.DONE);
        assertThat(drafts()).isNotEmpty().allMatch(name -> name.startsWith("edition-"));
        assertThat(round.csv(MAILING)).allSatisfy(row -> {
            assertThat(row.get("subject")).startsWith("(ฉบับร่าง)");
            assertThat(row.get("enclosures")).isEqualTo("report.pdf; consolidated.xlsx");
        });
    }

    @Test
    void a_dry_run_tells_who_would_get_what_and_writes_nothing() {
        Map<String, byte[]> before = round.outputs();
        assertThat(round.run("mail", "--dry-run")).isEqualTo(ExitCode.DONE);

        assertThat(round.out())
                .contains(
                        "หน่วยตรวจสอบภายใน <audit@sriphanwari.example>",
                        "แนบ: แบบรายงาน 6 เดือน 2564 หน่วยตรวจสอบภายใน แก้ไขครั้งที่ 1.xlsx");
        assertThat(round.outputs().keySet()).isEqualTo(before.keySet());
    }

    @Test
    void what_was_changed_since_the_merge_is_not_mailed() throws IOException {
        Path form = folder.resolve("input/returned/ตรวจสอบภายใน.xlsx");
        byte[] content = Files.readAllBytes(form);
        Files.delete(form);
        refused("แผนหรือไฟล์ใน input เปลี่ยนไป", "prongsai merge");

        Files.write(form, content);
        assertThat(round.run("mail")).isEqualTo(ExitCode.DONE);
        refused("--lang ต่างจาก", "mail", "--lang", "en");
        refused("--as-of ต่างจาก", "mail", "--as-of", "2564-04-30");
        refused("--mend-by ต่างจาก", "mail", "--mend-by", "2564-06-30");

        round.put("output/returns/08-หน่วยตรวจสอบภายใน.xlsx", new byte[] {1, 2, 3});
        refused("ถูกแก้ไขหรือลบหลังจากจัดทำรายงาน", "08-หน่วยตรวจสอบภายใน.xlsx");
    }

    private void refused(String reason, String... rest) {
        boolean command = rest.length > 0 && rest[0].equals("mail");
        String words = command ? "prongsai merge" : rest[0];
        assertThat(round.run(command ? rest : new String[] {"mail"})).isEqualTo(ExitCode.FAILED);
        assertThat(round.err())
                .contains(command ? toEnglish(reason, rest) : reason)
                .contains(words);
    }

    private static String toEnglish(String reason, String... rest) {
        return List.of(rest).contains("en") ? "--lang is not what" : reason;
    }

    @Test
    void an_edition_without_its_report_is_not_mailed() {
        assertThat(round.run("mail", "--only", "edition", "--provisional")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("report.pdf", "--format");
    }

    @Test
    void the_days_of_the_merge_hold_without_being_said_again() {
        round.merge("--as-of", "2564-04-30", "--mend-by", "2564-05-10");

        assertThat(round.run("mail")).isEqualTo(ExitCode.DONE);
        assertThat(round.text(MAILING)).contains("๑๐ พฤษภาคม ๒๕๖๔");
    }

    @Test
    void an_edition_compared_with_another_is_mailed_while_that_is_there() throws IOException {
        Path last = folder.resolve("last.xlsx");
        Files.copy(folder.resolve("output/consolidated.xlsx"), last);
        round.merge("--previous", last.toString());

        assertThat(round.run("mail")).as(round.err()).isEqualTo(ExitCode.DONE);
        Path moved = Files.move(last, folder.resolve("moved.xlsx"));
        refused("ไม่พบ consolidated.xlsx ของรอบก่อน", "last.xlsx");
        refused("--previous ต่างจาก", "mail", "--previous", moved.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "2021-04-01T02:00:00Z, ภายใน ๕ เมษายน ๒๕๖๔: ขอให้ส่งแบบรายงาน",
        "2021-04-06T02:00:00Z, พ้นกำหนด ๕ เมษายน ๒๕๖๔: ขอให้ส่ง"
    })
    void a_reminder_knows_whether_the_form_is_overdue(String today, String words) {
        round.on(today).run("mail", "--only", "reminders");

        assertThat(round.csv(MAILING))
                .singleElement()
                .extracting(row -> row.get("subject"))
                .asString()
                .startsWith(words);
    }

    /** As web pages write a table and call it a workbook: it does not say whose it is, but its name does. */
    @Test
    void a_reminder_says_what_came_and_could_not_be_read() throws IOException, MessagingException {
        Path page = folder.resolve("input/returned/แบบรายงาน กองการศึกษา.xls");
        Files.writeString(page, "<html><body><table><tr><td>ข้อ</td></tr></table></body></html>");
        round.merge();
        round.run("mail", "--only", "reminders");

        Path draft = folder.resolve("output/mail/reminders-05-กองการศึกษา.eml");
        try (InputStream in = Files.newInputStream(draft)) {
            MimeMultipart whole =
                    (MimeMultipart) new MimeMessage(Session.getInstance(new Properties()), in).getContent();
            MimeMultipart words = (MimeMultipart) whole.getBodyPart(0).getContent();
            assertThat(words.getBodyPart(0).getContent())
                    .asString()
                    .contains("แต่โปรแกรมอ่านเป็นแบบรายงานไม่ได้", "- แบบรายงาน กองการศึกษา.xls: เป็นหน้าเว็บ (HTML")
                    .doesNotContain("หากส่งแล้ว ขออภัย");
        }
    }

    @Test
    void a_division_whose_file_was_refused_gets_the_letter_and_a_fresh_form() throws IOException {
        Path health = folder.resolve("input/returned/กองสาธารณสุข_แบบรายงาน 6 เดือน.xlsx");
        FilledForm form = new FilledForm(Files.readAllBytes(health));
        form.workbook()
                .getSheet("แบบรายงาน")
                .removeRow(form.workbook().getSheet("แบบรายงาน").getRow(5));
        Files.write(health, form.save());
        round.merge();
        round.run("mail");

        assertThat(round.csv(MAILING))
                .filteredOn(row -> row.get("division").equals("04"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("kind")).isEqualTo("returns");
                    assertThat(row.get("enclosures"))
                            .isEqualTo("แบบรายงาน 6 เดือน 2564 กองสาธารณสุขและสิ่งแวดล้อม.xlsx; "
                                    + "แจ้งผลการตรวจ 6 เดือน 2564 กองสาธารณสุขและสิ่งแวดล้อม ครั้งที่ 1.pdf");
                });
    }

    @Test
    void what_is_enclosed_and_asked_is_told_apart_among_others() {
        List<CSVRecord> mails = new ArrayList<>();
        for (String kind : List.of("forms", "returns", "reminders", "receipts")) {
            round.run("mail", "--only", kind);
            mails.addAll(round.csv(MAILING));
        }
        assertThat(mails)
                .isNotEmpty()
                .allSatisfy(mail -> assertThat(mail.get("subject")).hasSizeLessThanOrEqualTo(60));
        assertThat(mails)
                .filteredOn(mail -> mail.get("kind").equals("returns"))
                .isNotEmpty()
                .allSatisfy(
                        mail -> assertThat(mail.get("enclosures"))
                                .matches(
                                        "แบบรายงาน 6 เดือน 2564 .+ แก้ไขครั้งที่ [1-9]\\.xlsx; แจ้งผลการตรวจ .+ ครั้งที่ [1-9]\\.pdf"));
        assertThat(mails)
                .filteredOn(mail ->
                        mail.get("kind").equals("forms") || mail.get("kind").equals("reminders"))
                .isNotEmpty()
                .allSatisfy(mail ->
                        assertThat(mail.get("enclosures")).matches("แบบรายงาน 6 เดือน 2564 [^;]+(?<![0-9])\\.xlsx"));
    }

    @Test
    void forms_of_an_older_plan_are_not_sent() throws IOException {
        round.run("forms");
        Path forms = folder.resolve("output/forms");
        Files.copy(
                forms.resolve("02-กองคลัง.xlsx"),
                forms.resolve("03-กองช่าง.xlsx"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(round.run("mail", "--only", "forms")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("03-กองช่าง.xlsx", "prongsai forms");
    }

    @Test
    void a_form_that_somebody_filled_in_or_that_was_returned_is_no_form_to_send() throws IOException {
        round.run("forms");
        Path form = folder.resolve("output/forms/02-กองคลัง.xlsx");
        byte[] plain = Files.readAllBytes(form);
        FilledForm filled = new FilledForm(plain);
        filled.cell("1.1", FormColumn.STATUS).setCellValue("บรรลุเป้าหมาย");
        Files.write(form, filled.save());
        assertThat(round.run("mail", "--only", "forms")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("02-กองคลัง.xlsx", "แบบรายงานเปล่า");

        Files.write(form, Files.readAllBytes(folder.resolve("output/returns/02-กองคลัง.xlsx")));
        assertThat(round.run("mail", "--only", "forms")).isEqualTo(ExitCode.FAILED);

        Files.write(form, plain);
        assertThat(round.run("mail", "--only", "forms")).isEqualTo(ExitCode.DONE);
        assertThat(round.run("mail", "--only", "forms", "--lang", "en")).isEqualTo(ExitCode.FAILED);

        Files.delete(form);
        assertThat(round.run("mail", "--only", "forms")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("02-กองคลัง.xlsx", "prongsai forms");
    }

    @Test
    void forms_with_the_results_of_the_round_before_are_sent_as_they_lie_there() throws IOException {
        Path last = folder.resolve("last.xlsx");
        Files.copy(folder.resolve("output/consolidated.xlsx"), last);
        round.run("forms", "--previous", last.toString());

        assertThat(round.run("mail", "--only", "forms")).as(round.err()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void a_refused_file_that_may_be_anybodys_is_told_before_somebody_is_reminded() {
        round.put("input/scan.xlsx", new byte[] {'P', 'K', 3, 4, 0, 0});
        round.merge();
        round.run("mail");

        assertThat(round.out()).contains("ไม่ทราบแน่ว่าเป็นของใคร 1 ไฟล์ (scan.xlsx)");
    }

    @Test
    void a_copy_that_an_official_put_aside_stays() {
        round.put("output/mail/kept/receipts-03.eml", new byte[] {1});
        round.run("mail", "--only", "receipts");

        assertThat(round.outputs()).containsKey("mail/kept/receipts-03.eml");
    }

    @Test
    void what_is_asked_for_must_exist() {
        assertThat(round.run("mail", "--only", "letters")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("letters", "edition, returns, reminders, receipts, forms");
        assertThat(round.run("mail", "--send")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("smtp.host", "from", "mail.properties");
    }

    @Test
    void a_template_of_the_round_words_the_mail_and_its_mistakes_are_told() {
        round.put(
                "templates/mail/receipts.vm", "ขอบคุณ $mail.division()\n\nรับแล้ว\n".getBytes(StandardCharsets.UTF_8));
        round.run("mail", "--only", "receipts");
        assertThat(round.csv(MAILING)).extracting(row -> row.get("subject")).contains("ขอบคุณ กองช่าง");

        round.put("templates/mail/receipts.vm", "ขอบคุณ $mail.divison()\n\nรับแล้ว\n".getBytes(StandardCharsets.UTF_8));
        assertThat(round.run("mail", "--only", "receipts")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("mail/receipts.vm", "บรรทัดที่ 1");

        round.put("templates/mail/receipts.vm", "เรื่องเท่านั้น\n".getBytes(StandardCharsets.UTF_8));
        assertThat(round.run("mail", "--only", "receipts")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("mail/receipts.vm", "บรรทัดแรกเป็นเรื่อง");
    }

    @Test
    void of_a_draft_that_goes_to_no_recipient_nothing_is_said_to_go() {
        round.run("mail");
        assertThat(round.out()).contains("ยังไม่จัดทำอีเมลส่งรายงานถึงผู้รับ").doesNotContain("ส่งฉบับใน output");
    }
}

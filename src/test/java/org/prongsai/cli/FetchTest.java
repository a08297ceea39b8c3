package org.prongsai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.RawZip;
import org.prongsai.mailbox.Postbox;
import org.prongsai.mailbox.RawMail;

/** Returned forms by mail, as a user runs the program. */
final class FetchTest {
    private static final byte[] FORM = RoundOnDisk.returned("กองคลัง ส่งแล้ว.xlsx");
    private static final byte[] OTHER_FORM = RoundOnDisk.returned("สวัสดิการสังคม.xlsx");
    private static final String FINANCE = "finance@sriphanwari.example";

    @TempDir
    private Path folder;

    private Postbox postbox;
    private RoundOnDisk round;

    @BeforeEach
    void open() {
        postbox = new Postbox();
        round = RoundOnDisk.begun(folder, postbox.settings());
    }

    @AfterEach
    void close() {
        postbox.close();
    }

    private void fetch() {
        int code = round.run("fetch");
        assertThat(round.err()).isEmpty();
        assertThat(code).isZero();
    }

    private List<String> files() throws IOException {
        Path mail = folder.resolve("input/mail");
        try (Stream<Path> paths = Files.walk(mail)) {
            return paths.filter(Files::isRegularFile)
                    .map(path -> mail.relativize(path).toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("received.csv"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void forms_of_known_senders_are_taken_and_everyone_else_is_listed() throws IOException {
        postbox.deliver(RawMail.from("กองคลัง <Finance@Sriphanwari.EXAMPLE>")
                        .id("1")
                        .subject("ส่งแบบรายงาน")
                        .attach("แบบ กองคลัง.xlsx", FORM))
                .deliver(RawMail.from("stranger@example.com")
                        .id("2")
                        .subject("ของฝาก")
                        .attach("ลูกค้า.xlsx", FORM))
                .deliver(RawMail.from("friend@example.com").id("3").subject("สวัสดี"));
        fetch();
        assertThat(files()).containsExactly("02/2564-04-02 แบบ กองคลัง.xlsx");
        assertThat(Files.readAllBytes(folder.resolve("input/mail/02/2564-04-02 แบบ กองคลัง.xlsx")))
                .isEqualTo(FORM);
        assertThat(round.out())
                .contains(
                        "จดหมายที่ได้รับตั้งแต่ 30 กันยายน 2563 มี 3 ฉบับ",
                        "รับใหม่ 1 ไฟล์ มีอยู่แล้ว 0 ไฟล์ ไม่รับ 0",
                        "กองคลัง: รับใหม่ 1 มีอยู่แล้ว 0 ไม่รับ 0",
                        "รับใหม่: mail/02/2564-04-02 แบบ กองคลัง.xlsx",
                        "ไม่อยู่ในแผน 1 ฉบับ",
                        "stranger@example.com เมื่อ 2 เมษายน 2564 09:05 น. เรื่อง “ของฝาก”: ลูกค้า.xlsx",
                        "ขั้นต่อไป: สั่ง prongsai check")
                .doesNotContain("friend@");
        assertThat(Files.readString(folder.resolve("input/mail/received.csv")))
                .startsWith(
                        "\uFEFF\"file\",\"sha256\",\"division\",\"sender\",\"sent_at\",\"message_id\",\"subject\"\r\n")
                .contains(
                        "\"mail/02/2564-04-02 แบบ กองคลัง.xlsx\"",
                        "\"02\",\"Finance@Sriphanwari.EXAMPLE\",\"2021-04-02T09:05:00+07:00\"",
                        "\"<1@sriphanwari.example>\",\"ส่งแบบรายงาน\"");
    }

    @Test
    void the_mailbox_stays_as_it_was() {
        postbox.deliver(RawMail.from(FINANCE).attach("a.xlsx", FORM));
        List<String> before = postbox.flags();
        fetch();
        assertThat(postbox.flags()).isEqualTo(before).hasSize(1);
        assertThat(before.toString()).doesNotContain("SEEN", "Seen", "DELETED");
    }

    @Test
    void reports_tell_the_sender_and_the_public_edition_does_not() throws IOException {
        byte[] zip = new RawZip().windows("แบบ.xlsx", OTHER_FORM).bytes();
        postbox.deliver(RawMail.from(FINANCE).id("1").subject("ส่งแบบ").attach("a.xlsx", FORM))
                .deliver(RawMail.from("welfare@sriphanwari.example").id("2").attach("b.zip", zip));
        fetch();
        assertThat(round.merge()).isZero();
        assertThat(round.out()).contains("ส่งแบบแล้ว 2 จาก 8");
        assertThat(round.text("report.html"))
                .contains(
                        "ทางอีเมลจาก finance@sriphanwari.example เมื่อ 2 เมษายน 2564 09:05 น.",
                        "รายการแบบที่รับทางอีเมล");
        assertThat(round.text("report.html").split("ทางอีเมลจาก welfare@", -1))
                .as("the zip and the form in it")
                .hasSize(3);
        assertThat(sheets()).contains("ทางอีเมล");
        assertThat(round.run("publish", folder.resolve("www").toString(), "--provisional"))
                .isZero();
        assertThat(Files.readString(folder.resolve("www/report.html")))
                .doesNotContain("finance@sriphanwari", "welfare@sriphanwari", "ทางอีเมลจาก");
        assertThat(Files.readString(folder.resolve("www/findings.csv"))).doesNotContain("@sriphanwari");
    }

    @Test
    void a_form_from_another_divisions_address_counts_and_is_told_at_its_file() throws IOException {
        byte[] zip = new RawZip().windows("b.xlsx", OTHER_FORM).bytes();
        postbox.deliver(RawMail.from("กองคลัง <Education@sriphanwari.EXAMPLE>")
                        .id("1")
                        .attach("a.xlsx", FORM))
                .deliver(RawMail.from(FINANCE).id("2").attach("b.zip", zip));
        fetch();
        assertThat(round.merge()).isZero();
        assertThat(round.out()).contains("ส่งแบบแล้ว 2 จาก 8");
        assertThat(round.text("findings.csv").lines().filter(line -> line.contains("mailed-by-other")))
                .hasSize(2)
                .anySatisfy(
                        line -> assertThat(line)
                                .contains(
                                        "warning,mailed-by-other,02,,mail/05/2564-04-02 a.xlsx,,,,",
                                        "แบบรายงานของกองคลัง มาทางอีเมลจาก Education@sriphanwari.EXAMPLE ซึ่งเป็นที่อยู่ของกองการศึกษา"))
                .anySatisfy(
                        line -> assertThat(line)
                                .contains(
                                        "mail/02/2564-04-02 b.zip/b.xlsx",
                                        "แบบรายงานของกองสวัสดิการสังคม มาทางอีเมลจาก finance@sriphanwari.example ซึ่งเป็นที่อยู่ของกองคลัง"));
        assertThat(round.text("report.html"))
                .contains(
                        "ทางอีเมลจาก Education@sriphanwari.EXAMPLE ซึ่งเป็นที่อยู่ของกองการศึกษา เมื่อ 2 เมษายน 2564 09:05 น.");
        assertThat(round.run("publish", folder.resolve("www").toString(), "--provisional"))
                .isZero();
        assertThat(Files.readString(folder.resolve("www/report.html"))
                        + Files.readString(folder.resolve("www/findings.csv")))
                .doesNotContain("Education@", "finance@sriphanwari", "mailed-by-other", "ซึ่งเป็นที่อยู่ของ");
    }

    @Test
    void the_sheet_of_files_has_no_column_for_it_when_nothing_came_by_mail() throws IOException {
        round.put("input/a.xlsx", FORM).merge();
        assertThat(sheets()).doesNotContain("ทางอีเมล").contains("บันทึกโดย");
    }

    private String sheets() throws IOException {
        StringBuilder text = new StringBuilder();
        try (ZipFile zip =
                new ZipFile(folder.resolve("output/consolidated.xlsx").toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                text.append(new String(zip.getInputStream(entry).readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }

    @Test
    void what_is_no_form_is_left_with_its_reason() throws IOException {
        byte[] png = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
        postbox.deliver(RawMail.from(FINANCE)
                .subject("สแกน")
                .attach("application/pdf", "filename=\"scan.pdf\"", "%PDF-1.7".getBytes(UTF_8))
                .attach("application/octet-stream", "filename=\"scan\"", "%PDF-1.7".getBytes(UTF_8))
                .attach("image/jpeg", "filename=\"ถ่าย.jpg\"", new byte[] {1})
                .part(
                        "Content-Type: image/png; name=logo.png\r\nContent-ID: <logo>\r\n"
                                + "Content-Disposition: inline; filename=logo.png",
                        png)
                .attach("application/msword", "filename=\"letter.rtf\"", "{\\rtf1".getBytes(UTF_8))
                .attach("application/octet-stream", "filename=\"empty.xlsx\"", new byte[0]));
        fetch();
        assertThat(files()).isEmpty();
        assertThat(round.out())
                .contains(
                        "รับใหม่ 0 ไฟล์ มีอยู่แล้ว 0 ไฟล์ ไม่รับ 5",
                        "ไม่รับ: “scan.pdf” (จาก finance@sriphanwari.example เมื่อ 2 เมษายน 2564 09:05 น. เรื่อง “สแกน”):"
                                + " เป็นเอกสาร PDF",
                        "→ ขอไฟล์แบบรายงาน Excel (.xlsx)",
                        "“scan” (",
                        "เป็นรูปภาพ",
                        "เป็นเอกสาร Word",
                        "ไฟล์ว่าง",
                        "ไม่มีแบบใหม่")
                .doesNotContain("logo.png");
    }

    @Test
    void a_photograph_put_into_the_text_and_a_mail_with_nothing_attached_are_told() {
        postbox.deliver(RawMail.from(FINANCE)
                        .part(
                                "Content-Type: image/jpeg; name=IMG_1.jpg\r\n"
                                        + "Content-Disposition: inline; filename=IMG_1.jpg",
                                new byte[] {1}))
                .deliver(RawMail.from(FINANCE).id("2").subject("ลิงก์ไฟล์"));
        fetch();
        assertThat(round.out()).contains("ไม่รับ: “IMG_1.jpg”", "เป็นรูปภาพ", "ที่ไม่มีไฟล์แนบ 1 ฉบับ");
        assertThat(round.run("fetch", "--all")).isZero();
        assertThat(round.out()).contains("“ลิงก์ไฟล์”");
    }

    @Test
    void csv_of_thai_windows_and_a_forwarded_mail_are_taken() throws IOException {
        byte[] csv = "ข้อ,สถานะ\r\n1.1,บรรลุ".getBytes(Charset.forName("x-windows-874"));
        RawMail inner = RawMail.from("someone@example.com").attach("แบบ.xlsx", FORM);
        postbox.deliver(RawMail.from(FINANCE)
                .attach("text/csv", "filename=\"a.csv\"", csv)
                .forward(RawMail.from("else@example.com").forward(inner)));
        fetch();
        assertThat(files()).containsExactly("02/2564-04-02 a.csv", "02/2564-04-02 แบบ.xlsx");
        assertThat(Files.readAllBytes(folder.resolve("input/mail/02/2564-04-02 a.csv")))
                .isEqualTo(csv);
    }

    @Test
    void names_in_every_way_of_writing_are_read_and_made_harmless() throws IOException {
        String thai = "แบบ.xlsx";
        String percent = URLEncoder.encode(thai, UTF_8);
        String[] names = {
            "filename*=UTF-8''" + percent,
            "filename*0*=UTF-8''" + percent.substring(0, 9) + ";\r\n filename*1*=" + percent.substring(9),
            "filename=\"=?windows-874?Q?=E1=BA=BA?=.xlsx\"",
            "filename=\"../../x.xlsx\"",
            "filename=\"C:\\\\Users\\\\y.xlsx\"",
            "filename=\"" + RawMail.word("แ\u202Exslx.exe\r\nX: y\u0000.xlsx") + "\"",
        };
        RawMail mail = RawMail.from(FINANCE);
        for (int i = 0; i < names.length; i++) {
            mail.attach(RawMail.XLSX, names[i], i % 2 == 0 ? FORM : OTHER_FORM);
        }
        postbox.deliver(mail.id("0"));
        for (int i = 0; i < names.length; i++) {
            byte[] zip = new RawZip().windows(i + ".xlsx", FORM).bytes();
            postbox.deliver(
                    RawMail.from(FINANCE).id("1" + i).attach("application/zip", names[i].replace("xlsx", "zip"), zip));
        }
        fetch();
        assertThat(files())
                .containsExactly(
                        "02/2564-04-02 C Users y.zip",
                        "02/2564-04-02 x.zip",
                        "02/2564-04-02 แxslx.exe X y.xlsx",
                        "02/2564-04-02 แบบ (2).xlsx",
                        "02/2564-04-02 แบบ (2).zip",
                        "02/2564-04-02 แบบ (3).zip",
                        "02/2564-04-02 แบบ.xlsx",
                        "02/2564-04-02 แบบ.zip");
    }

    @Test
    void two_attachments_of_one_name_are_both_kept() throws IOException {
        postbox.deliver(RawMail.from(FINANCE).attach("แบบ.xlsx", FORM).attach("แบบ.xlsx", OTHER_FORM))
                .deliver(RawMail.from(FINANCE)
                        .id("2")
                        .attach("แบบ.xlsx", new RawZip().windows("x.xlsx", FORM).bytes()));
        fetch();
        assertThat(files())
                .containsExactly("02/2564-04-02 แบบ (2).xlsx", "02/2564-04-02 แบบ (3).xlsx", "02/2564-04-02 แบบ.xlsx");
    }

    @Test
    void a_sender_that_only_looks_known_is_not() throws IOException {
        postbox.deliver(RawMail.from("f\u0456nance@sriphanwari.example")
                        .subject("1")
                        .attach("a.xlsx", FORM))
                .deliver(RawMail.from("\"finance@sriphanwari.example\" <thief@example.com>")
                        .subject("2")
                        .attach("b.xlsx", FORM))
                .deliver(RawMail.from("finance@sriphanwari.example, thief@example.com")
                        .subject("3")
                        .attach("c.xlsx", FORM))
                .deliver(RawMail.from("finance@sriphanwari.example.evil.com")
                        .subject("4")
                        .attach("d.xlsx", FORM));
        fetch();
        assertThat(files()).isEmpty();
        assertThat(round.out())
                .contains(
                        "thief@example.com (แต่แสดงชื่อว่า “finance@sriphanwari.example”)",
                        "finance@sriphanwari.example, thief@example.com",
                        "finance@sriphanwari.example.evil.com",
                        "U+0456");
    }

    @Test
    void many_strangers_do_not_flood_the_screen_unless_asked_for() {
        for (int i = 0; i < 23; i++) {
            postbox.deliver(RawMail.from("s" + i + "@example.com").attach("a.xlsx", FORM));
        }
        fetch();
        assertThat(round.out()).contains("23 ฉบับ", "และอีก 3 ฉบับ", "s22@").doesNotContain("s2@");
        round.run("fetch", "--all");
        assertThat(round.out()).contains("s2@example.com").doesNotContain("และอีก");
        assertThat(round.run("fetch", "--quiet")).isZero();
        assertThat(round.out()).isEmpty();
    }
}

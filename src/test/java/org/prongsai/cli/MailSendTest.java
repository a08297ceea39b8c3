package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.Answers;

/** Mails really sent, through the whole program, to a server that really takes them. */
final class MailSendTest {
    private static final String LEDGER = "mail-ledger.csv";

    @TempDir
    private Path folder;

    private GreenMail server;
    private RoundOnDisk round;

    @BeforeEach
    void start() {
        OfficeCertificate.use();
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "localhost", ServerSetup.PROTOCOL_SMTPS)
        });
        server.start();
        server.setUser("office", "รหัส=ลับ\\1");
        round = RoundOnDisk.merged(folder);
        settings(
                "smtp.security = none",
                "smtp.host = 127.0.0.1",
                "smtp.port = " + server.getSmtp().getPort());
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    private void settings(String... lines) {
        String text = String.join("\n", lines)
                + "\nfrom = secretariat@sriphanwari.example\nreply-to = forms@sriphanwari.example\npause = 0\ntimeout = 5\n";
        round.put("mail.properties", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<MimeMessage> received() {
        return Arrays.asList(server.getReceivedMessages());
    }

    private static String to(MimeMessage message) {
        try {
            return ((InternetAddress) message.getAllRecipients()[0]).getAddress();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_mail_goes_once_however_often_it_is_sent() throws MessagingException, IOException {
        assertThat(round.run("mail", "--send", "--yes")).isEqualTo(ExitCode.DONE);

        assertThat(received()).hasSize(8).extracting(MailSendTest::to).doesNotHaveDuplicates();
        MimeMessage first = received().get(0);
        assertThat(((InternetAddress) first.getFrom()[0]).getPersonal()).isEqualTo("เทศบาลตำบลศรีพรรณวารี");
        assertThat(first.getReplyTo()[0]).hasToString("forms@sriphanwari.example");
        assertThat(first.getMessageID()).matches("<[0-9a-f]{32}\\.prongsai@sriphanwari\\.example>");
        assertThat(round.csv(LEDGER))
                .hasSize(16)
                .extracting(row -> row.get("state"))
                .containsOnly("sending", "sent");
        assertThat(round.out()).contains("ส่งอีเมลแล้ว 8 ฉบับ");

        assertThat(round.run("mail", "--send", "--yes")).isEqualTo(ExitCode.DONE);
        assertThat(received()).hasSize(8);
        assertThat(round.out()).contains("ส่งอีเมลแล้ว 0 ฉบับ", "ไม่ส่งซ้ำ 8 ฉบับ");
        assertThat(round.run("mail")).isEqualTo(ExitCode.DONE);
        assertThat(round.outputs().keySet()).noneMatch(name -> name.endsWith(".eml"));
    }

    @Test
    void the_next_day_only_the_reminder_goes_again_and_after_a_new_edition_what_is_new() throws IOException {
        round.run("mail", "--send", "--yes");
        round.on("2021-04-21T02:00:00Z").run("mail", "--send", "--yes");
        assertThat(received()).hasSize(9);
        assertThat(receivedBy("education@sriphanwari.example")).isEqualTo(2);

        Files.delete(folder.resolve("input/returned/สวัสดิการสังคม.xlsx"));
        round.merge();
        round.run("mail", "--send", "--yes");
        assertThat(received()).hasSize(10);
        assertThat(receivedBy("welfare@sriphanwari.example")).isEqualTo(2);
    }

    private long receivedBy(String address) {
        return received().stream()
                .filter(message -> to(message).equals(address))
                .count();
    }

    @Test
    void nothing_goes_before_a_person_said_yes() {
        round.run("mail", "--only", "receipts");
        assertThat(round.run("mail", "--only", "receipts", "--send")).isEqualTo(ExitCode.USAGE);
        assertThat(round.err()).contains("ไม่มีใครตอบ", "--yes");
        assertThat(received()).isEmpty();

        assertThat(round.typing("n\n").run("mail", "--only", "receipts", "--send"))
                .isEqualTo(ExitCode.DONE);
        assertThat(round.out()).contains("จะส่งอีเมล 3 ฉบับ", "secretariat@sriphanwari.example", "ยังไม่ได้ส่งอีเมลใด");
        assertThat(received()).isEmpty();

        assertThat(round.typing("y\n").run("mail", "--only", "receipts", "--send"))
                .isEqualTo(ExitCode.DONE);
        assertThat(received()).hasSize(3);
        assertThat(round.outputs().keySet()).noneMatch(name -> name.endsWith(".eml"));
        assertThat(round.csv("mail/mailing.csv"))
                .allMatch(row -> row.get("state").equals("sent"));
    }

    @Test
    void a_mail_that_was_left_half_sent_is_asked_about() throws IOException {
        round.run("mail", "--only", "receipts", "--send", "--yes");
        Path ledger = folder.resolve("output").resolve(LEDGER);
        List<String> lines = Files.readAllLines(ledger);
        // As if the machine had died after the last mail was handed over and before that was written down.
        Files.writeString(ledger, String.join("\r\n", lines.subList(0, lines.size() - 1)) + "\r\n");

        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.FAILED);
        assertThat(received()).hasSize(3);
        assertThat(round.err()).contains("โปรแกรมหยุดระหว่างส่ง");
        assertThat(round.out()).contains("--unknown again");

        assertThat(round.typing("\n").run("mail", "--only", "receipts", "--send"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(received()).hasSize(3);

        assertThat(round.typing("a\ny\n").run("mail", "--only", "receipts", "--send"))
                .isEqualTo(ExitCode.DONE);
        assertThat(received()).hasSize(4);
        assertThat(received().stream().map(MailSendTest::id).collect(Collectors.toSet()))
                .hasSize(3);
    }

    private static String id(MimeMessage message) {
        try {
            return message.getMessageID();
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_mail_that_somebody_knows_to_have_arrived_is_settled() throws IOException {
        round.run("mail", "--only", "receipts", "--send", "--yes");
        Path ledger = folder.resolve("output").resolve(LEDGER);
        List<String> lines = Files.readAllLines(ledger);
        Files.writeString(ledger, String.join("\r\n", lines.subList(0, lines.size() - 1)) + "\r\n");

        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes", "--unknown", "sent"))
                .isEqualTo(ExitCode.DONE);
        assertThat(received()).hasSize(3);
        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.DONE);
        assertThat(received()).hasSize(3);
    }

    @Test
    void a_wrong_password_is_told_and_never_repeated() {
        server.getUserManager().setAuthRequired(true);
        settings(
                "smtp.security = none",
                "smtp.host = 127.0.0.1",
                "smtp.port = " + server.getSmtp().getPort(),
                "smtp.user = office",
                "smtp.password = ไม่ใช่รหัส");

        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err())
                .contains("ไม่รับชื่อผู้ใช้หรือรหัสผ่าน", "ยังไม่ได้ลองส่ง 3 ฉบับ")
                .doesNotContain("ไม่ใช่รหัส");
        assertThat(received()).isEmpty();
    }

    @Test
    void a_password_stays_in_the_settings() throws IOException {
        settings(
                "smtp.security = none",
                "smtp.host = 127.0.0.1",
                "smtp.port = " + server.getSmtp().getPort(),
                "smtp.user = office",
                "smtp.password = รหัส=ลับ\\1");

        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.DONE);
        assertThat(received()).hasSize(3);
        round.outputs()
                .forEach((name, content) -> assertThat(new String(content, StandardCharsets.UTF_8))
                        .as(name)
                        .doesNotContain("ลับ\\1"));
        assertThat(round.out() + round.err()).doesNotContain("ลับ\\1");
    }

    @Test
    void a_server_whose_certificate_nobody_vouches_for_is_not_talked_to() {
        String port = "smtp.port = " + server.getSmtps().getPort();
        settings("smtp.security = tls", "smtp.host = localhost", port);
        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("localhost:", "certification path");
        assertThat(received()).isEmpty();

        round.put("office.pem", OfficeCertificate.pem());
        settings("smtp.security = tls", "smtp.host = 127.0.0.1", port, "trust = office.pem");
        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("127.0.0.1");
        assertThat(received()).isEmpty();

        settings("smtp.security = tls", "smtp.host = localhost", port, "trust = office.pem");
        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.DONE);
        assertThat(received()).hasSize(3);
    }

    @Test
    void drafts_are_gone_before_the_first_mail_goes() throws IOException {
        round.run("mail", "--only", "receipts");
        Path draft = folder.resolve("output/mail/receipts-03-กองช่าง.eml");
        assertThat(draft).exists();
        server.getSmtp().stopService();

        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("ติดต่อเซิร์ฟเวอร์อีเมล", "ยังไม่ได้ลองส่ง 3 ฉบับ");
        assertThat(draft).as("what did not go can still be sent by hand").exists();
        assertThat(Files.readString(folder.resolve("output/mail-ledger.csv")).lines())
                .hasSize(1);
    }

    @Test
    void a_division_without_an_address_is_told_even_to_those_who_want_to_hear_nothing() {
        round = RoundOnDisk.empty(folder).put("input/plan.xlsx", new PlanOnPaper(Answers.plan()).bytes());
        settings(
                "smtp.security = none",
                "smtp.host = 127.0.0.1",
                "smtp.port = " + server.getSmtp().getPort());

        assertThat(round.run("mail", "--only", "forms", "--send", "--yes", "--quiet"))
                .isEqualTo(ExitCode.FAILED);
        assertThat(round.out()).isEmpty();
        assertThat(round.err()).contains("ในแผนไม่มีอีเมล");
        assertThat(round.outputs().keySet())
                .filteredOn(name -> name.endsWith(".eml"))
                .isNotEmpty();
    }

    @Test
    void one_address_that_the_server_does_not_take_stops_no_other_and_its_mail_is_drafted() throws IOException {
        server.getUserManager().setAuthRequired(false);
        try (RefusingSmtp strict = new RefusingSmtp("works@sriphanwari.example")) {
            settings("smtp.security = none", "smtp.host = 127.0.0.1", "smtp.port = " + strict.port());
            assertThat(round.run("mail", "--only", "receipts", "--send", "--yes"))
                    .isEqualTo(ExitCode.FAILED);

            assertThat(strict.taken()).hasSize(2);
            assertThat(round.err()).contains("550", "เซิร์ฟเวอร์ไม่รับที่อยู่นี้", "works@sriphanwari.example");
            assertThat(round.outputs()).containsKey("mail/receipts-03-กองช่าง.eml");
            assertThat(round.csv("mail/mailing.csv"))
                    .extracting(row -> row.get("state"))
                    .containsExactlyInAnyOrder("refused", "sent", "sent");
        }
    }

    @Test
    void a_reminder_goes_once_a_day_whatever_form_it_brings() {
        round.run("mail", "--only", "reminders", "--send", "--yes");
        round.run("forms");
        round.run("mail", "--only", "reminders", "--send", "--yes");

        assertThat(received()).hasSize(1);
    }

    @Test
    void a_server_without_starttls_is_not_talked_to_in_the_clear() {
        settings("smtp.host = 127.0.0.1", "smtp.port = " + server.getSmtp().getPort());

        assertThat(round.run("mail", "--only", "receipts", "--send", "--yes")).isEqualTo(ExitCode.FAILED);
        assertThat(round.err()).contains("STARTTLS");
        assertThat(received()).isEmpty();
    }
}

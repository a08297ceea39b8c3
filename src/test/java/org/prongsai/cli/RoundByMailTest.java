package org.prongsai.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.user.GreenMailUser;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.example.FilledForm;
import org.prongsai.layout.FormColumn;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Recipient;

/** A whole round by mail: forms out, filled in, sent back, fetched, merged, returned, mended, and the edition sent. */
final class RoundByMailTest {
    private static final String OFFICE = "office@sriphanwari.example";
    private static final String AUDIT = "audit@sriphanwari.example";
    private static final String EDUCATION = "education@sriphanwari.example";
    private static final Plan PLAN = ExampleRound.plan();

    @TempDir
    private Path folder;

    private GreenMail server;
    private RoundOnDisk round;
    private final Set<String> seen = new HashSet<>();

    @BeforeEach
    void start() {
        server = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.start();
        GreenMailUser office = server.setUser(OFFICE, "office", "secret");
        assertThat(office.getLogin()).isEqualTo("office");
        round = RoundOnDisk.begun(folder, settings());
    }

    private String settings() {
        return String.join(
                "\n",
                "from = " + OFFICE,
                "pause = 0",
                "smtp.host = 127.0.0.1",
                "smtp.security = none",
                "smtp.port = " + server.getSmtp().getPort(),
                "imap.host = 127.0.0.1",
                "imap.security = none",
                "imap.port = " + server.getImap().getPort(),
                "imap.user = office",
                "imap.password = secret");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    /** Mails that have arrived since this was asked last, by whom they are for; those to the office are left out. */
    private Map<String, MimeMessage> arrived() throws MessagingException {
        Map<String, MimeMessage> arrived = new LinkedHashMap<>();
        for (MimeMessage message : server.getReceivedMessages()) {
            if (message.getHeader("X-Prongsai-Mail") != null && seen.add(message.getMessageID())) {
                arrived.put(((InternetAddress) message.getAllRecipients()[0]).getAddress(), message);
            }
        }
        return arrived;
    }

    private static Map<String, byte[]> enclosed(MimeMessage message) throws MessagingException, IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        MimeMultipart parts = (MimeMultipart) message.getContent();
        for (int i = 1; i < parts.getCount(); i++) {
            BodyPart part = parts.getBodyPart(i);
            files.put(part.getFileName(), part.getInputStream().readAllBytes());
        }
        return files;
    }

    /** A division answers a mail with a file. */
    private void answer(MimeMessage mail, String name, byte[] content) throws MessagingException {
        Properties properties = new Properties();
        properties.setProperty("mail.smtp.host", "127.0.0.1");
        properties.setProperty("mail.smtp.port", String.valueOf(server.getSmtp().getPort()));
        MimeMessage answer = new MimeMessage(Session.getInstance(properties));
        answer.setFrom((InternetAddress) mail.getAllRecipients()[0]);
        answer.setRecipients(RecipientType.TO, mail.getReplyTo());
        answer.setSubject("Re: " + mail.getSubject(), "UTF-8");
        MimeBodyPart words = new MimeBodyPart();
        words.setText("ส่งแบบมาพร้อมนี้", "UTF-8");
        MimeBodyPart file = new MimeBodyPart();
        file.setDataHandler(new DataHandler(new ByteArrayDataSource(content, "application/octet-stream")));
        file.setFileName(name);
        answer.setContent(new MimeMultipart(words, file));
        Transport.send(answer);
    }

    private static byte[] filled(byte[] form, Division division) {
        FilledForm filled = new FilledForm(form);
        for (Guideline guideline : PLAN.guidelinesOf(division)) {
            String id = guideline.id().toString();
            filled.fill(id, FormColumn.STATUS, "อยู่ระหว่างดำเนินงาน")
                    .fill(
                            id,
                            FormColumn.DETAILS,
                            division.name() + "ประชุมมอบหมายงานตามข้อ " + id + " แล้ว อยู่ระหว่างจัดทำร่างเอกสาร");
        }
        return filled.savedBy("เจ้าหน้าที่", Optional.of(Instant.parse("2021-04-02T03:00:00Z")))
                .save();
    }

    private static Division division(String address) {
        return PLAN.divisions().stream()
                .filter(one -> one.email().filter(address::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    private void run(int code, String... args) {
        assertThat(round.run(args)).as(round.err() + round.out()).isEqualTo(code);
    }

    @Test
    void a_round_goes_out_and_comes_home_by_mail() throws MessagingException, IOException {
        run(ExitCode.DONE, "mail", "--only", "forms", "--send", "--yes");
        Map<String, MimeMessage> forms = arrived();
        assertThat(forms).hasSize(8);
        for (Map.Entry<String, MimeMessage> mail : forms.entrySet()) {
            if (!mail.getKey().equals(EDUCATION)) {
                Map.Entry<String, byte[]> form =
                        enclosed(mail.getValue()).entrySet().iterator().next();
                byte[] filled = filled(form.getValue(), division(mail.getKey()));
                answer(mail.getValue(), form.getKey(), mail.getKey().equals(AUDIT) ? spoilt(filled) : filled);
            }
        }

        run(ExitCode.DONE, "fetch");
        assertThat(round.merge()).isEqualTo(ExitCode.DONE);
        assertThat(round.out()).contains("ส่งแบบแล้ว 7 จาก 8");
        run(ExitCode.DONE, "mail", "--send", "--yes");
        Map<String, MimeMessage> reactions = arrived();
        assertThat(reactions.keySet()).containsExactlyInAnyOrderElementsOf(forms.keySet());
        assertThat(kind(reactions, AUDIT)).isEqualTo("returns");
        assertThat(kind(reactions, EDUCATION)).isEqualTo("reminders");

        byte[] returned = workbook(reactions, AUDIT);
        FilledForm mended = new FilledForm(returned);
        mended.cell("3.2", FormColumn.STATUS).setCellValue("อยู่ระหว่างดำเนินงาน");
        mended.savedBy("เจ้าหน้าที่", Optional.of(Instant.parse("2021-04-03T03:00:00Z")));
        answer(mail(reactions, AUDIT), "แก้แล้ว.xlsx", mended.save());
        answer(
                mail(reactions, EDUCATION),
                "กองการศึกษา.xlsx",
                filled(workbook(reactions, EDUCATION), division(EDUCATION)));

        run(ExitCode.DONE, "fetch");
        assertThat(round.run("merge", "--strict")).as(round.out()).isEqualTo(ExitCode.DONE);
        run(ExitCode.DONE, "mail", "--send", "--yes");
        Map<String, MimeMessage> last = arrived();
        for (Recipient recipient : PLAN.recipients()) {
            assertThat(kind(last, recipient.email())).isEqualTo("edition");
            Map<String, byte[]> files = enclosed(mail(last, recipient.email()));
            assertThat(files.keySet()).containsExactly("report.pdf", "consolidated.xlsx");
            files.forEach((name, content) ->
                    assertThat(content).isEqualTo(round.outputs().get(name)));
        }
        assertThat(last.keySet())
                .contains(AUDIT, EDUCATION)
                .hasSize(PLAN.recipients().size() + 2);

        run(ExitCode.DONE, "fetch");
        run(ExitCode.DONE, "mail", "--send", "--yes");
        assertThat(arrived()).isEmpty();
    }

    private static byte[] spoilt(byte[] filled) {
        FilledForm form = new FilledForm(filled);
        form.cell("3.2", FormColumn.STATUS).setCellValue("ดำเนินการแล้ว");
        return form.savedBy("เจ้าหน้าที่", Optional.of(Instant.parse("2021-04-02T03:00:00Z")))
                .save();
    }

    private static MimeMessage mail(Map<String, MimeMessage> mails, String address) {
        return Objects.requireNonNull(mails.get(address), address);
    }

    private static String kind(Map<String, MimeMessage> mails, String address) throws MessagingException {
        return mail(mails, address).getHeader("X-Prongsai-Mail", null).split(" ", 2)[0];
    }

    private static byte[] workbook(Map<String, MimeMessage> mails, String address)
            throws MessagingException, IOException {
        return enclosed(mail(mails, address)).values().iterator().next();
    }
}

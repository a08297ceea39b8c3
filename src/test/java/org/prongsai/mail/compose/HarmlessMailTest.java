package org.prongsai.mail.compose;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.BodyPart;
import jakarta.mail.Header;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.mail.Addressee;
import org.prongsai.mail.Mail;
import org.prongsai.mail.MailKey;
import org.prongsai.mail.MailKind;
import org.prongsai.mail.MailText;
import org.prongsai.mail.OutgoingAttachment;
import org.prongsai.mail.compose.MailView.EditionWords;
import org.prongsai.mail.compose.MailView.FaultLine;
import org.prongsai.mail.compose.MailView.FileLine;
import org.prongsai.mail.compose.MailView.Mending;
import org.prongsai.mail.compose.MailView.RoundWords;
import org.prongsai.message.Messages;
import org.prongsai.template.Templates;
import org.prongsai.text.Language;
import org.prongsai.text.OneLine;

/** What people are called, and call their files, is never live in a mail. */
final class HarmlessMailTest {
    private static final Templates BUILT_IN = name -> {
        try {
            return Files.readAllBytes(Path.of("templates").resolve(name));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    };

    private static Mail mail(String name, MailKind kind) {
        String line = OneLine.of(name);
        MailView view = new MailView(
                new RoundWords(line, line, line, line, true, line),
                line,
                line,
                3,
                new EditionWords(List.of(line), line),
                new Mending(line, 2, 1, List.of(new FaultLine(line, line, line)), 1, true),
                List.of(line),
                List.of(new FileLine(line, 1)));
        MailText text = new Composer(BUILT_IN, new Messages(Language.TH)).compose(kind, view);
        Addressee to = new Addressee("01", name, Optional.of("clerk@example.go.th"));
        return new Mail(
                MailKey.of("r", kind, "01", "m"),
                kind,
                to,
                text,
                List.of(new OutgoingAttachment("แบบ.xlsx", new byte[] {1})));
    }

    private static MimeMessage parsed(byte[] draft) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(draft));
    }

    private static String html(MimeMessage message) throws MessagingException, IOException {
        MimeMultipart words = (MimeMultipart)
                ((MimeMultipart) message.getContent()).getBodyPart(0).getContent();
        return (String) words.getBodyPart(1).getContent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "กองคลัง\r\nBcc: everybody@example.com",
                "กองคลัง\nBcc: everybody@example.com",
                "กองคลัง\rBcc: everybody@example.com",
                "กองคลัง\u0085Bcc: everybody@example.com",
                "กองคลัง\u2028Bcc: everybody@example.com",
                "=?UTF-8?Q?x=0D=0ABcc:_everybody@example.com?=",
                "a\" <everybody@example.com>, \"b",
                "everybody@example.com, กองคลัง",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "\"><a href=javascript:alert(1)>x</a>",
                "$text.getClass().forName('java.lang.Runtime')",
                "#set($x=1)$x",
                "กอง\u202Eslx.fdp",
                "sаriphаnwari",
                "\u0000\u0007กองคลัง",
                "- รายการ\n\nย่อหน้าใหม่",
            })
    void a_name_stays_a_name(String name) throws MessagingException, IOException {
        for (MailKind kind : MailKind.values()) {
            byte[] draft = MimeMail.draft(mail(name, kind));
            MimeMessage message = parsed(draft);
            List<String> headers = Collections.list(message.getAllHeaders()).stream()
                    .map(Header::getName)
                    .toList();

            assertThat(headers)
                    .containsExactlyInAnyOrder(
                            "To", "Subject", "MIME-Version", "Content-Type", "X-Prongsai-Mail", "X-Unsent");
            assertThat(message.getAllRecipients())
                    .extracting(address -> ((InternetAddress) address).getAddress())
                    .containsExactly("clerk@example.go.th");
            assertThat(((InternetAddress) message.getRecipients(RecipientType.TO)[0]).getPersonal())
                    .doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
            assertThat(message.getSubject()).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
            assertThat(html(message).toLowerCase(Locale.ROOT)).doesNotContain("<script", "<img", "<a ", "\u202e");
            assertThat(new String(draft, StandardCharsets.ISO_8859_1)).doesNotContainPattern("(?<!\r)\n|\r(?!\n)");
        }
    }

    @Test
    void an_overlong_name_is_cut_and_lines_stay_short() throws MessagingException {
        byte[] draft = MimeMail.draft(mail("ก".repeat(5_000), MailKind.FORMS));

        assertThat(((InternetAddress) parsed(draft).getRecipients(RecipientType.TO)[0]).getPersonal())
                .hasSize(300)
                .endsWith("…");
        assertThat(new String(draft, StandardCharsets.US_ASCII).lines()).allMatch(line -> line.length() < 998);
    }

    @Test
    void a_thai_file_name_is_told_both_ways() throws MessagingException, IOException {
        MimeMessage message = parsed(MimeMail.draft(mail("กองคลัง", MailKind.FORMS)));
        BodyPart part = ((MimeMultipart) message.getContent()).getBodyPart(1);

        assertThat(part.getFileName()).isEqualTo("แบบ.xlsx");
        assertThat(part.getHeader("Content-Disposition")[0]).contains("filename*=UTF-8''%E0%B9%81");
        assertThat(part.getHeader("Content-Type")[0]).contains("name=\"=?UTF-8?B?");
    }

    @Test
    void a_draft_is_always_the_same_bytes() {
        assertThat(MimeMail.draft(mail("กองคลัง", MailKind.RETURNS)))
                .isEqualTo(MimeMail.draft(mail("กองคลัง", MailKind.RETURNS)));
    }
}

package org.prongsai.mail.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.mailbox.Postbox;
import org.prongsai.mailbox.RawMail;

/** What a mailbox tells of its mails, and how much of them is downloaded. */
final class MailboxTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);

    @TempDir
    private Path folder;

    private Postbox postbox;

    @BeforeEach
    void open() throws java.io.IOException {
        postbox = new Postbox();
        Files.writeString(folder.resolve(MailSettings.FILE), postbox.settings());
    }

    @AfterEach
    void close() {
        postbox.close();
    }

    private Mailbox mailbox() {
        return Mailbox.open(new MailSettings(folder, Map.of()).imap().orElseThrow());
    }

    @Test
    void no_more_than_wanted_is_taken() {
        byte[] content = new byte[3000];
        postbox.deliver(RawMail.from("a@example.com")
                .attach("a.xlsx", content)
                .part(
                        "Content-Type: application/zip; name=b.zip",
                        "x".repeat(3000).getBytes(StandardCharsets.US_ASCII)));
        try (Mailbox mailbox = mailbox()) {
            List<MailAttachment> found = mailbox.since(LONG_AGO).get(0).enclosures();
            assertThat(found).extracting(MailAttachment::name).containsExactly("a.xlsx", "b.zip");
            for (MailAttachment one : found) {
                DownloadableAttachment attachment = (DownloadableAttachment) one;
                assertThat(attachment.download(2999)).isInstanceOf(Download.TooLarge.class);
                assertThat(attachment.download(1000)).isInstanceOf(Download.TooLarge.class);
                assertThat(attachment.download(3000))
                        .isInstanceOfSatisfying(
                                Download.Whole.class,
                                whole -> assertThat(whole.content()).hasSize(3000));
            }
        }
    }

    @Test
    void only_mails_since_the_day_are_listed() {
        postbox.deliver(RawMail.from("a@example.com"));
        try (Mailbox mailbox = mailbox()) {
            assertThat(mailbox.since(LONG_AGO)).hasSize(1);
            assertThat(mailbox.since(LocalDate.of(2999, 1, 1))).isEmpty();
        }
    }

    @Test
    void a_mail_without_a_number_has_one_that_stays_the_same() {
        postbox.deliver(RawMail.from("a@example.com").subject("ก"));
        postbox.deliver(RawMail.from("a@example.com").subject("ข"));
        try (Mailbox mailbox = mailbox()) {
            List<String> numbers = mailbox.since(LONG_AGO).stream()
                    .map(message -> message.head().messageId())
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.startsWith("none:"));
            assertThat(mailbox.since(LONG_AGO).stream()
                            .map(message -> message.head().messageId())
                            .toList())
                    .isEqualTo(numbers);
        }
    }

    @Test
    void only_one_plain_address_is_a_key() {
        for (String from : List.of(
                "a@example.com, b@example.com",
                "\u0430@example.com",
                "undisclosed: a@example.com;",
                "\"a@example.com\"",
                "<>")) {
            postbox.deliver(RawMail.from(from));
        }
        postbox.deliver(RawMail.from("\"A\" <A@Example.COM>"));
        try (Mailbox mailbox = mailbox()) {
            assertThat(mailbox.since(LONG_AGO).stream()
                            .map(message -> message.head().sender().key().orElse("")))
                    .containsExactly("", "", "", "", "", "a@example.com");
        }
    }
}

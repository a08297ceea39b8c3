package org.prongsai.mail.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.mailbox.Postbox;
import org.prongsai.mailbox.RawMail;
import org.prongsai.round.PlausibleSpan;

/** What a mailbox tells of its mails, and how much of them is downloaded. */
final class MailboxTest {
    private static final LocalDate LONG_AGO = LocalDate.of(2000, 1, 1);
    private static final PlausibleSpan ROUND = new PlausibleSpan(LocalDate.of(2020, 10, 1), LocalDate.of(2022, 4, 6));

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
                    .map(message -> message.head(ROUND).messageId())
                    .toList();
            assertThat(numbers).doesNotHaveDuplicates().allMatch(number -> number.startsWith("none:"));
            assertThat(mailbox.since(LONG_AGO).stream()
                            .map(message -> message.head(ROUND).messageId())
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
                            .map(message -> message.head(ROUND).sender().key().orElse("")))
                    .containsExactly("", "", "", "", "", "a@example.com");
        }
    }

    private static final String HOPS = """
            Received: from mx.sriphanwari.example (mx.sriphanwari.example [192.0.2.7])
                by imap.sriphanwari.example with ESMTPS id 7F2;
                Fri, 2 Apr 2021 09:05:30 +0700 (ICT)
            Received: from pc (unknown [192.0.2.9]) by mx.sriphanwari.example with ESMTPA id 3A1; Sat, 1 Jan 2005 00:00:10 +0700
            """;

    /** A mail as it lies in the mailbox. */
    private Instant sentAt(String hops, String date) {
        String mail = hops + date + """
                From: finance@sriphanwari.example
                To: office@sriphanwari.example
                Subject: form
                Message-ID: <1@sriphanwari.example>
                Content-Type: text/plain

                -
                """;
        postbox.deliver(mail.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
        try (Mailbox mailbox = mailbox()) {
            return mailbox.since(LONG_AGO).get(0).head(ROUND).sentAt();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Date: 2 เมษายน 2564\n",
                "Date: yesterday\n",
                "Date: Fri, 2 Apr 2564 09:05:00 +0700\n",
                "Date: Sat, 1 Jan 2005 00:00:00 +0700\n",
                "Date: Wed, 30 Sep 2020 23:59:59 +0700\n",
                "Date: Thu, 7 Apr 2022 00:00:00 +0700\n",
            })
    void where_a_mails_own_date_can_not_be_the_server_that_received_it_tells(String date) {
        assertThat(sentAt(HOPS, date)).isEqualTo(Instant.parse("2021-04-02T02:05:30Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "'Thu, 1 Oct 2020 00:00:00 +0700', 2020-09-30T17:00:00Z",
        "'Fri, 02 Apr 2021 02:04:00 GMT', 2021-04-02T02:04:00Z",
        "'6 Apr 2022 23:59:59 +0700', 2022-04-06T16:59:59Z",
    })
    void a_mails_own_date_counts_where_it_can_be(String date, Instant expected) {
        assertThat(sentAt(HOPS, "Date: " + date + "\n")).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Received: by imap.sriphanwari.example; one morning\n", "Received: by nobody\n"})
    void of_a_mail_that_no_line_dates_the_mailbox_knows_when_it_came(String hops) {
        Instant before = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        assertThat(sentAt(hops, "Date: Fri, 2 Apr 2564 09:05:00 +0700\n"))
                .isBetween(before, Instant.now().plusSeconds(1));
    }

    /** The standard forbids it, and programs do it. */
    @Test
    void a_mail_that_was_forwarded_encoded_is_opened_all_the_same() {
        byte[] form = {'P', 'K', 3, 4, 5, 6, 7};
        byte[] inner = RawMail.from("b@example.com").attach("form.xlsx", form).bytes();
        byte[] base64 = Base64.getMimeEncoder().encode(inner);
        postbox.deliver(RawMail.from("a@example.com")
                .forward(RawMail.from("b@example.com").attach("form.xlsx", form)));
        for (String type : List.of("message/rfc822", "message/global")) {
            postbox.deliver(RawMail.from("a@example.com")
                    .part("Content-Type: " + type + "\r\nContent-Transfer-Encoding: Base64", base64));
            postbox.deliver(RawMail.from("a@example.com")
                    .part(
                            "Content-Type: " + type + "\r\nContent-Transfer-Encoding: quoted-printable",
                            new String(inner, StandardCharsets.ISO_8859_1)
                                    .replace("=", "=3D")
                                    .getBytes(StandardCharsets.ISO_8859_1)));
        }
        try (Mailbox mailbox = mailbox()) {
            assertThat(mailbox.since(LONG_AGO))
                    .hasSize(5)
                    .allSatisfy(mail -> assertThat(mail.enclosures())
                            .singleElement()
                            .satisfies(one -> assertThat(((DownloadableAttachment) one).download(100))
                                    .isInstanceOfSatisfying(
                                            Download.Whole.class,
                                            whole -> assertThat(whole.content()).isEqualTo(form))));
        }
    }
}

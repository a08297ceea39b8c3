package org.prongsai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.example.ExampleRound;
import org.prongsai.mailbox.Postbox;
import org.prongsai.mailbox.RawMail;

/** Servers that are not there, and mails as they should not be. */
final class FetchTroubleTest {
    private static final byte[] FORM = RoundOnDisk.returned("กองคลัง ส่งแล้ว.xlsx");

    @TempDir
    private Path folder;

    private Postbox postbox;
    private RoundOnDisk round;

    @BeforeEach
    void open() {
        postbox = new Postbox();
        round = RoundOnDisk.empty(folder)
                .put(
                        "input/plan.xlsx",
                        Objects.requireNonNull(ExampleRound.files().get("plan.xlsx")));
        settings(postbox.settings());
    }

    @AfterEach
    void close() {
        postbox.close();
    }

    private void settings(String lines) {
        round.put("mail.properties", lines.getBytes(UTF_8));
    }

    private void assertFails(int code, String... words) {
        int ended = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), () -> round.run("fetch"));
        assertThat(ended).as(round.err()).isEqualTo(code);
        assertThat(round.err()).contains(words).doesNotContain("Exception:", "\tat ", "secret");
        assertThat(folder.resolve("input/mail/received.csv")).doesNotExist();
    }

    @Test
    void settings_that_are_missing_end_in_2_each_told_once() {
        settings("imap.port = many\nimap.passwort = secret\n");
        assertFails(2, "mail.properties", "imap.host", "PRONGSAI_MAIL_IMAP_USER", "“many”", "imap.passwort");
        assertThat(round.err().lines()).hasSize(5);
    }

    @Test
    void a_wrong_password_ends_in_3_with_what_to_do() {
        settings(postbox.settings("wrong"));
        assertFails(3, "localhost:", "ไม่ให้เข้าใช้", "imap.password", "app password", "imap.token");
    }

    @Test
    void a_server_that_is_not_there_ends_in_3_with_what_to_do() {
        postbox.close();
        assertFails(3, "ติดต่อเครื่องแม่ข่ายอีเมล localhost:", "imap.security");
    }

    @Test
    void a_folder_that_is_not_there_ends_in_3() {
        settings(postbox.settings() + "imap.folder = แบบ\n");
        assertFails(3, "“แบบ”", "imap.folder");
    }

    @Test
    void a_server_that_says_nothing_is_given_up_in_time() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            settings(Postbox.settings(silent.getLocalPort(), "secret"));
            assertFails(3, "localhost:" + silent.getLocalPort());
        }
    }

    @Test
    void a_server_that_falls_silent_halfway_is_given_up_in_time() throws IOException {
        ExecutorService threads = Executors.newCachedThreadPool();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            Future<Integer> served = threads.submit(() -> {
                try (Socket client = server.accept()) {
                    speak(client);
                }
                return 0;
            });
            settings(Postbox.settings(server.getLocalPort(), "secret"));
            assertFails(3, "ขาดหรือไม่มีคำตอบ", "prongsai fetch --dir " + folder + " ใหม่");
            assertThat(served).succeedsWithin(Duration.ofSeconds(5));
        } finally {
            threads.shutdownNow();
        }
    }

    /** Answers until it is asked for mails, with control characters in its greeting. */
    private static void speak(Socket client) throws IOException {
        var out = client.getOutputStream();
        out.write("* OK [CAPABILITY IMAP4rev1] \u001B[31mhello\r\n".getBytes(StandardCharsets.US_ASCII));
        var lines = new BufferedReader(new InputStreamReader(client.getInputStream(), StandardCharsets.US_ASCII));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] words = line.split(" ", 3);
            String untagged = words[1].equals("EXAMINE") ? "* 3 EXISTS\r\n* 0 RECENT\r\n* OK [UIDVALIDITY 1]\r\n" : "";
            if (!words[1].equals("SEARCH")) {
                out.write((untagged + words[0] + " OK done\r\n").getBytes(StandardCharsets.US_ASCII));
            }
        }
    }

    @Test
    void one_bad_mail_never_stops_the_others() {
        String finance = "finance@sriphanwari.example";
        String head = "From: " + finance + "\r\nDate: Fri, 2 Apr 2021 09:05:00 +0700\r\n";
        postbox.deliver((head + "Subject: a\r\nContent-Type: multipart/mixed\r\n\r\nno boundary").getBytes(UTF_8))
                .deliver((head + "Subject: b\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\nnothing")
                        .getBytes(UTF_8))
                .deliver((head + "Subject: c\r\nContent-Type: ;;;\r\nContent-Disposition: attachment\r\n\r\nx")
                        .getBytes(UTF_8))
                .deliver(RawMail.from(finance).subject("d").type("multipart/encrypted"))
                .deliver(RawMail.from(finance)
                        .subject("e")
                        .attach("application/pkcs7-mime", "filename=smime.p7m", new byte[] {1, 2}))
                .deliver(RawMail.from(finance)
                        .subject("f")
                        .attach("application/ms-tnef", "filename=winmail.dat", new byte[] {1, 2}))
                .deliver(RawMail.from(finance)
                        .subject("g")
                        .part("Content-Type: message/external-body; access-type=URL; name=x.xlsx", new byte[0]))
                .deliver(RawMail.from(finance)
                        .subject("h")
                        .part(
                                "Content-Type: " + RawMail.XLSX + "\r\nContent-Transfer-Encoding: base64\r\n"
                                        + "Content-Disposition: attachment; filename=broken.xlsx",
                                "AAA%%%=A".getBytes(UTF_8))
                        .part(
                                "Content-Type: " + RawMail.XLSX + "\r\nContent-Transfer-Encoding: x-own\r\n"
                                        + "Content-Disposition: attachment; filename=own.xlsx",
                                "AAAA".getBytes(UTF_8)))
                .deliver(RawMail.from(finance)
                        .header("Subject: =?x-unheard-of?Q?i?=")
                        .type("multipart/signed; micalg=sha-256; protocol=\"application/pkcs7-signature\"")
                        .part("Content-Type: text/plain; charset=x-unheard-of", "x".getBytes(UTF_8))
                        .attach("signed.xlsx", FORM)
                        .attach("application/pkcs7-signature", "filename=smime.p7s", new byte[] {1}))
                .deliver("\r\n\r\n".getBytes(UTF_8));
        assertThat(round.run("fetch")).as(round.err()).isZero();
        assertThat(round.out())
                .contains(
                        "มี 10 ฉบับ",
                        "รับใหม่: mail/02/2564-04-02 signed.xlsx",
                        "เข้ารหัสลับไว้",
                        "winmail.dat",
                        "ไม่ได้มากับจดหมาย",
                        "“broken.xlsx”",
                        "“own.xlsx”")
                .doesNotContain("smime.p7s", "Exception");
        assertThat(round.out()).contains("รับใหม่ 1 ไฟล์");
    }

    @Test
    void mails_within_mails_end_somewhere() {
        RawMail mail = RawMail.from("x@example.com").attach("a.xlsx", FORM);
        for (int i = 0; i < 20; i++) {
            mail = RawMail.from("finance@sriphanwari.example")
                    .header("X-Depth: " + i)
                    .forward(mail);
        }
        postbox.deliver(mail);
        assertThat(round.run("fetch")).as(round.err()).isZero();
        assertThat(round.out()).contains("ไม่รับ 1", "จดหมายซ้อนกันลึกเกินไป");
    }
}

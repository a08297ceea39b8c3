package org.prongsai.mail.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.Letters;
import org.prongsai.mail.Mail;
import org.prongsai.mail.OutgoingAttachment;
import org.prongsai.mail.compose.Sender;
import org.prongsai.mail.send.FaultySmtp.Fault;
import org.prongsai.mail.settings.Login;
import org.prongsai.mail.settings.MailServer;
import org.prongsai.mail.settings.Security;
import org.prongsai.mail.settings.SmtpSettings;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/** Whatever the server does to one mail: nothing is falsely sent, nothing goes twice unasked, and it ends in time. */
final class FaultTableTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-04-20T02:00:00Z"), ZoneId.of("Asia/Bangkok"));
    private static final Sender SENDER = new Sender("ฝ่ายเลขานุการ", "office@example.go.th", Optional.empty());
    private static final int MAILS = 5;

    @TempDir
    private Path output;

    private static SmtpSettings settings(int port) {
        MailServer server = new MailServer(
                "127.0.0.1", port, Security.NONE, new Login.None(), Optional.empty(), Duration.ofSeconds(1));
        return new SmtpSettings(server, SENDER.address(), Optional.empty(), Optional.empty(), Duration.ZERO, 20L << 20);
    }

    /** Sends what the ledger does not know as sent or unknown, as the job does. */
    private Map<Mail, MailState> send(List<Mail> mails, int port) {
        Map<Mail, MailState> told = new HashMap<>();
        try (Ledger ledger = Ledger.open(output, CLOCK)) {
            List<Mail> going = mails.stream()
                    .filter(mail -> Optional.ofNullable(ledger.entries().get(mail.key()))
                            .filter(entry -> entry.state() != MailState.REFUSED)
                            .isEmpty())
                    .toList();
            new MailSender(settings(port), SENDER, CLOCK)
                    .send(going, ledger, (mail, posted) -> told.put(mail, posted.state()));
        }
        return told;
    }

    private static MailState expected(Fault fault) {
        return switch (fault) {
            case NONE -> MailState.SENT;
            // A short mail is away, end and all, before the sender can notice that nobody reads any more.
            case MID_DATA_DROPS, MID_DATA_STALLS -> MailState.UNKNOWN;
            case END_TAKES_AND_DROPS, END_DROPS, END_TAKES_AND_STALLS, END_GARBAGE -> MailState.UNKNOWN;
            default -> MailState.REFUSED;
        };
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void a_fault_of_one_mail_is_told_truly_and_stops_no_other(Fault fault) throws IOException {
        List<Mail> mails = Letters.several(MAILS);
        try (FaultySmtp server = new FaultySmtp(fault)) {
            long begun = System.nanoTime();
            Map<Mail, MailState> first = send(mails, server.port());
            Duration took = Duration.ofNanos(System.nanoTime() - begun);

            Set<Mail> others = new HashSet<>(mails);
            others.remove(mails.get(2));
            assertThat(others).allSatisfy(mail -> assertThat(first).containsEntry(mail, MailState.SENT));
            assertThat(first).containsEntry(mails.get(2), expected(fault));
            assertThat(took).isLessThan(Duration.ofSeconds(9));

            server.heal();
            send(mails, server.port());

            List<String> taken = server.taken();
            assertThat(taken).doesNotHaveDuplicates();
            if (expected(fault) != MailState.UNKNOWN) {
                assertThat(taken).hasSize(MAILS);
            }
            assertThat(taken).allMatch(id -> id.endsWith(".prongsai@example.go.th>"));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"RCPT_DROPS", "END_452", "END_TAKES_AND_DROPS"})
    void what_is_sent_again_keeps_its_message_id(Fault fault) throws IOException {
        List<Mail> mails = Letters.several(MAILS);
        try (FaultySmtp server = new FaultySmtp(fault)) {
            send(mails, server.port());
            server.heal();
            try (Ledger ledger = Ledger.open(output, CLOCK)) {
                new MailSender(settings(server.port()), SENDER, CLOCK)
                        .send(List.of(mails.get(2)), ledger, (mail, posted) -> {});
            }

            List<String> ids = server.taken().stream()
                    .filter(id -> id.contains(mails.get(2).key().hex()))
                    .toList();
            assertThat(ids).hasSizeBetween(1, 2);
            assertThat(new HashSet<>(ids)).hasSize(1);
            String ledger = Files.readString(output.resolve(Ledger.FILE), StandardCharsets.UTF_8);
            assertThat(ledger.lines()
                            .filter(line -> line.contains(mails.get(2).key().hex())))
                    .allMatch(line -> line.contains(ids.get(0)));
        }
    }

    @Test
    void a_large_mail_that_nobody_reads_to_its_end_certainly_did_not_go() throws IOException {
        List<Mail> mails = List.of(
                Letters.to(1, List.of()),
                Letters.to(2, List.of()),
                Letters.to(3, List.of(new OutgoingAttachment("large.bin", new byte[12 << 20]))));
        try (FaultySmtp server = new FaultySmtp(Fault.MID_DATA_DROPS)) {
            assertThat(send(mails, server.port())).containsEntry(mails.get(2), MailState.REFUSED);
        }
    }

    @Test
    void without_a_server_nothing_is_begun() throws IOException {
        int port;
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        JobFailure failure = catchThrowableOfType(JobFailure.class, () -> send(Letters.several(MAILS), port));

        assertThat(new Messages(Language.TH).of(failure.sentence()))
                .contains("127.0.0.1:" + port, "host, port, security");
        assertThat(Ledger.in(output)).isEmpty();
    }

    @Test
    void a_server_that_never_greets_is_given_up_in_time() throws IOException {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            long begun = System.nanoTime();
            JobFailure failure =
                    catchThrowableOfType(JobFailure.class, () -> send(Letters.several(MAILS), silent.getLocalPort()));
            assertThat(failure.sentence().key()).isEqualTo("failure.mail-server");

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(20));
            assertThat(Ledger.in(output)).isEmpty();
        }
    }

    @Test
    void a_mail_too_large_for_the_server_is_not_begun() throws IOException {
        Mail large = Letters.to(1, List.of(new OutgoingAttachment("large.pdf", new byte[16 << 20])));
        try (FaultySmtp server = new FaultySmtp(Fault.NONE)) {
            assertThat(send(List.of(large, Letters.to(2, List.of())), server.port()))
                    .containsEntry(large, MailState.REFUSED)
                    .containsValue(MailState.SENT);
            assertThat(server.taken()).hasSize(1);
            assertThat(Ledger.in(output)).doesNotContainKey(large.key());
        }
    }
}

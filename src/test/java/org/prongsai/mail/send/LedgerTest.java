package org.prongsai.mail.send;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.io.JobFailure;
import org.prongsai.mail.Letters;
import org.prongsai.mail.Mail;

final class LedgerTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2021-04-20T02:00:00Z"), ZoneId.of("Asia/Bangkok"));

    @TempDir
    private Path output;

    private final List<Mail> mails = Letters.several(2);

    private Path file() {
        return output.resolve(Ledger.FILE);
    }

    private void write(MailState... states) {
        try (Ledger ledger = Ledger.open(output, CLOCK)) {
            for (MailState state : states) {
                ledger.add(mails.get(0), state, "<id@example.go.th>", "คำตอบ, \"ของ\" เซิร์ฟเวอร์");
            }
        }
    }

    @Test
    void the_last_step_counts_and_every_step_stays() throws IOException {
        write(MailState.SENDING, MailState.REFUSED);
        write(MailState.SENDING, MailState.SENT);

        assertThat(Ledger.in(output).get(mails.get(0).key()))
                .isEqualTo(new Ledger.Entry(MailState.SENT, "2021-04-20T09:00:00+07:00", "คำตอบ, \"ของ\" เซิร์ฟเวอร์"));
        assertThat(Files.readString(file()).lines()).hasSize(5);
        assertThat(Files.readString(file()))
                .startsWith("\uFEFFat,mail,kind,division,address,state,message_id,words\r\n");
    }

    @Test
    void a_line_half_written_at_any_point_counts_as_not_written() throws IOException {
        write(MailState.SENDING);
        byte[] before = Files.readAllBytes(file());
        write(MailState.SENT);
        byte[] after = Files.readAllBytes(file());

        for (int length = before.length; length < after.length; length++) {
            Files.write(file(), Arrays.copyOf(after, length));
            assertThat(Ledger.in(output))
                    .extractingByKey(mails.get(0).key())
                    .extracting(Ledger.Entry::state)
                    .isEqualTo(MailState.SENDING);
            try (Ledger ledger = Ledger.open(output, CLOCK)) {
                ledger.add(mails.get(1), MailState.SENDING, "<other@example.go.th>", "");
            }
            assertThat(Ledger.in(output)).hasSize(2);
        }
    }

    @Test
    void a_ledger_whose_heading_was_half_written_begins_anew() throws IOException {
        Files.writeString(file(), "\uFEFFat,mail,ki", StandardCharsets.UTF_8);
        write(MailState.SENDING);

        assertThat(Ledger.in(output)).hasSize(1);
    }

    @Test
    void a_ledger_saved_by_another_program_in_another_way_stops_sending() throws IOException {
        write(MailState.SENDING, MailState.SENT);
        String text = Files.readString(file());
        List<byte[]> saved = List.of(
                text.replace("\r\n", "\r").getBytes(StandardCharsets.UTF_8),
                text.substring(1).getBytes(StandardCharsets.UTF_8),
                text.substring(1).getBytes(Charset.forName("x-windows-874")),
                text.replace(',', ';').getBytes(StandardCharsets.UTF_8),
                text.getBytes(StandardCharsets.UTF_16));
        for (byte[] bytes : saved) {
            Files.write(file(), bytes);
            assertThatThrownBy(() -> Ledger.open(output, CLOCK)).isInstanceOf(JobFailure.class);
            assertThat(Files.readAllBytes(file())).isEqualTo(bytes);
        }
    }

    @Test
    void a_ledger_that_was_tampered_with_stops_sending() throws IOException {
        write(MailState.SENDING, MailState.SENT);
        String text = Files.readString(file());
        List<String> wrong = List.of(
                text.replace(",sent,", ",gone,"),
                text.replace(mails.get(0).key().hex(), "1E+31"),
                text.replace(",forms,", ";forms;"),
                text.replace("\"คำตอบ", "\"คำ\"ตอบ"));
        for (String tampered : wrong) {
            Files.writeString(file(), tampered);
            assertThatThrownBy(() -> Ledger.open(output, CLOCK))
                    .isInstanceOf(JobFailure.class)
                    .hasMessageContaining("failure.mail-ledger");
            assertThat(Files.readString(file())).isEqualTo(tampered);
        }
    }
}

package org.prongsai.mail.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;
import org.prongsai.text.StrictText;

final class MailSettingsTest {
    @TempDir
    private Path folder;

    private MailSettings settings(String text, Map<String, String> environment) throws IOException {
        Files.writeString(folder.resolve(MailSettings.FILE), text);
        return new MailSettings(folder, environment);
    }

    private MailSettings settings(String text) throws IOException {
        return settings(text, Map.of());
    }

    private static List<String> told(MailSettings settings) {
        Messages messages = new Messages(Language.EN);
        return settings.faults().stream()
                .map((LocalizedMessage fault) -> messages.of(fault))
                .toList();
    }

    @Test
    void what_is_not_given_is_what_is_usual() throws IOException {
        SmtpSettings smtp = settings("""
                \uFEFF# ของเทศบาล
                smtp.host = mail.example.go.th
                from      = saraban@example.go.th
                """).smtp().orElseThrow();

        assertThat(smtp.server())
                .isEqualTo(new MailServer(
                        "mail.example.go.th",
                        587,
                        Security.STARTTLS,
                        new Login.None(),
                        Optional.empty(),
                        Duration.ofSeconds(60)));
        assertThat(smtp.sizeLimit()).isEqualTo(20L << 20);
        assertThat(smtp.pause()).isEqualTo(Duration.ofMillis(500));
    }

    @Test
    void the_environment_goes_before_the_file_and_a_password_is_taken_as_it_stands() throws IOException {
        SmtpSettings smtp = settings("""
                        smtp.host = old.example.go.th
                        smtp.security = tls
                        smtp.user = office
                        smtp.password = a\\b=c#d :e
                        from = saraban@example.go.th
                        """, Map.of("PRONGSAI_MAIL_SMTP_HOST", "new.example.go.th"))
                .smtp()
                .orElseThrow();

        assertThat(smtp.server().name()).isEqualTo("new.example.go.th:465");
        assertThat(smtp.server().login()).isEqualTo(new Login.Password("office", "a\\b=c#d :e"));
        assertThat(smtp.toString()).doesNotContain("a\\b=c#d :e");
    }

    @Test
    void a_mailbox_has_a_server_of_its_own() throws IOException {
        ImapSettings imap = settings("""
                imap.host = mail.example.go.th
                imap.user = office
                imap.token = ya29.secret
                """).imap().orElseThrow();

        assertThat(imap.server().name()).isEqualTo("mail.example.go.th:993");
        assertThat(imap.folder()).isEqualTo("INBOX");
        assertThat(imap.toString()).doesNotContain("ya29");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "smtp.port = 0 | smtp.port = “0”",
                "smtp.port = 70000 | smtp.port = “70000”",
                "timeout = 0 | timeout = “0”",
                "timeout = infinite | timeout = “infinite”",
                "pause = -1 | pause = “-1”",
                "size-limit = 10MB | size-limit = “10MB”",
                "smtp.security = ssl | smtp.security = “ssl”",
                "smtp.pasword = secret | there is no setting “smtp.pasword”",
                "SECRETTAIL== | there is no setting “…”",
                "secret token= | there is no setting “…”",
                "smtp.user = office | exactly one of smtp.password and smtp.token",
                "smtp.password = secret | smtp.user (or the variable PRONGSAI_MAIL_SMTP_USER) is not set",
                "trust = nowhere.pem | there is no file of certificates",
                "reply-to = nobody | reply-to = “nobody”",
                "from = other@example.go.th | from is set twice",
            })
    void a_wrong_setting_is_told(String line, String words) throws IOException {
        MailSettings settings =
                settings("smtp.host = mail.example.go.th\nfrom = saraban@example.go.th\n" + line + "\n");

        assertThat(settings.smtp()).isEmpty();
        assertThat(told(settings)).singleElement().asString().contains(words).doesNotContainIgnoringCase("secret");
    }

    @Test
    void everything_missing_is_told_at_once() {
        MailSettings settings = new MailSettings(folder, Map.of());

        assertThat(settings.smtp()).isEmpty();
        assertThat(told(settings)).hasSize(2);
    }

    @Test
    void a_password_does_not_travel_in_the_clear_but_to_this_machine() throws IOException {
        String login = "smtp.security = none\nsmtp.user = office\nsmtp.password = secret\nfrom = a@example.go.th\n";

        MailSettings away = settings("smtp.host = relay.example.go.th\n" + login);
        assertThat(away.smtp()).isEmpty();
        assertThat(told(away)).singleElement().asString().contains("can't be used with a password");
        assertThat(settings("smtp.host = localhost\n" + login).smtp()).isPresent();
        assertThat(settings("smtp.host = relay.example.go.th\nsmtp.security = none\nfrom = a@example.go.th\n")
                        .smtp())
                .isPresent();
    }

    @Test
    void the_manual_lists_every_setting_and_no_other() throws IOException {
        List<String> listed = Files.readAllLines(Path.of("docs/MAIL.md")).stream()
                .filter(line -> line.startsWith("| `"))
                .map(line -> line.substring(3, line.indexOf('`', 3)))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Setting.values()).map(Setting::key).toList());
    }

    @Test
    void a_file_is_read_as_an_older_editor_in_thai_saved_it_or_told_with_its_line() throws IOException {
        String text = "smtp.host = mail.example.go.th\nfrom = saraban@example.go.th\nfrom-name = เทศบาล\n";
        Path file = folder.resolve(MailSettings.FILE);
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16, StrictText.THAI_WINDOWS)) {
            Files.writeString(file, text, charset);
            MailSettings settings = new MailSettings(folder, Map.of());
            assertThat(settings.faults()).as(charset.name()).isEmpty();
            assertThat(settings.smtp().orElseThrow().fromName()).contains("เทศบาล");
        }
        Files.write(file, new byte[] {'#', '\n', (byte) 0xFC, (byte) 0xFF});
        assertThat(told(new MailSettings(folder, Map.of()))).anyMatch(fault -> fault.startsWith("Line 2: letters"));
    }
}

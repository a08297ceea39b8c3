package org.prongsai.mail.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.LocalizedMessage;

final class EditedSettingsTest {
    private static final String BEFORE = """
            # ของเทศบาล
            from = saraban@example.go.th
            smtp.host = old.example.go.th
            smtp.user = saraban
            smtp.password = p=a#s s
            timeout = 30
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void given() throws IOException {
        Files.writeString(folder.resolve(MailSettings.FILE), BEFORE);
    }

    private EditedSettings edited(Map<String, String> entries) {
        return new EditedSettings(folder, Map.of(), entries);
    }

    private static String text(EditedSettings edited) {
        return new String(edited.content(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    }

    @Test
    void what_nothing_is_said_of_stays_as_it_was() {
        EditedSettings edited = edited(Map.of(
                "smtp.host", " mail.example.go.th ",
                "smtp.user", "saraban",
                "smtp.password", "",
                "smtp.port", "465",
                "reply-to", "",
                "token", "not a setting"));
        assertThat(edited.faults()).isEmpty();
        assertThat(text(edited)).isEqualTo(BEFORE.replace("old.", "mail.") + "smtp.port = 465\n");
    }

    @Test
    void a_password_goes_with_its_user_and_is_changed_when_one_is_given() {
        assertThat(text(edited(Map.of("smtp.user", "")))).doesNotContain("smtp.user", "smtp.password");
        assertThat(text(edited(Map.of("smtp.password", "ใหม่")))).contains("smtp.password = ใหม่\n");
    }

    @Test
    void what_is_wrong_is_told_of_the_server_that_is_meant() {
        assertThat(edited(Map.of("imap.host", "mail.example.go.th")).faults())
                .extracting(LocalizedMessage::key)
                .containsExactly("settings.missing");
        assertThat(edited(Map.of("from", "nobody")).faults())
                .extracting(LocalizedMessage::key)
                .containsExactly("settings.address");
        assertThat(edited(Map.of("from-name", "a\nsmtp.host = elsewhere")).faults())
                .extracting(LocalizedMessage::key)
                .containsExactly("settings.one-line");
        assertThat(edited(Map.of("from", "", "smtp.host", "", "smtp.user", "")).faults())
                .as("none at all")
                .isEmpty();
    }

    @Test
    void nobody_is_shown_a_secret() {
        MailSettings settings = new MailSettings(folder, Map.of("PRONGSAI_MAIL_SMTP_HOST", "machine.example.go.th"));
        assertThat(settings.entry("smtp.password")).isEqualTo(new SettingEntry("smtp.password", "", true, false));
        assertThat(settings.entry("smtp.host"))
                .isEqualTo(new SettingEntry("smtp.host", "machine.example.go.th", true, true));
        assertThat(settings.entry("imap.host")).isEqualTo(new SettingEntry("imap.host", "", false, false));
    }
}

package org.prongsai.mail.settings;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.text.StrictText;

/**
 * Settings file as it is with some settings given anew: remarks, and settings that nothing is said of, stay as they are. A
 * secret that is given empty stays too, for nobody is shown it, unless its user goes.
 */
public final class EditedSettings {
    private final Path folder;
    private final Map<String, String> environment;
    private final Map<Setting, String> given = new LinkedHashMap<>();
    private final List<LocalizedMessage> faults = new ArrayList<>();

    /**
     * @param folder the round folder
     * @param environment of the process
     * @param entries values by key; what is no key of a setting is left alone
     */
    public EditedSettings(Path folder, Map<String, String> environment, Map<String, String> entries) {
        this.folder = folder;
        this.environment = Map.copyOf(environment);
        entries.forEach((key, value) -> Setting.of(key).ifPresent(setting -> give(setting, value.strip())));
        forget(Setting.SMTP_USER, Setting.SMTP_PASSWORD);
        forget(Setting.IMAP_USER, Setting.IMAP_PASSWORD);
    }

    private void give(Setting setting, String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            faults.add(LocalizedMessage.of("settings.one-line", setting.key()));
        }
        if (!setting.isSecret() || !value.isEmpty()) {
            given.put(setting, value);
        }
    }

    private void forget(Setting user, Setting secret) {
        if (given.getOrDefault(user, "?").isEmpty()) {
            given.put(secret, "");
        }
    }

    /** What is wrong with the settings of a server of which anything is given; nothing may be written then. */
    public List<LocalizedMessage> faults() {
        if (!faults.isEmpty()) {
            return List.copyOf(faults);
        }
        GivenSettings all = new GivenSettings(folder, new SettingsFile(content()), environment);
        MailSettings settings = new MailSettings(all);
        if (anyOf(all, Setting.FROM, Setting.SMTP_HOST, Setting.SMTP_USER, Setting.SMTP_PASSWORD)) {
            settings.smtp();
        }
        if (anyOf(all, Setting.IMAP_HOST, Setting.IMAP_USER, Setting.IMAP_PASSWORD)) {
            settings.imap();
        }
        return settings.faults();
    }

    private static boolean anyOf(GivenSettings all, Setting... settings) {
        return Stream.of(settings).anyMatch(setting -> all.value(setting).isPresent());
    }

    /** The file. */
    public byte[] content() {
        Path file = folder.resolve(MailSettings.FILE);
        byte[] before = Files.exists(file) ? FileAccess.read(file) : new byte[0];
        Optional<String> text = StrictText.typed(before);
        if (text.isEmpty()) {
            return before;
        }
        Map<Setting, String> left = new LinkedHashMap<>(given);
        List<String> lines = new ArrayList<>();
        text.get().lines().forEach(line -> edited(line, left).ifPresent(lines::add));
        left.forEach((setting, value) -> line(setting, value).ifPresent(lines::add));
        return lines.stream()
                .map(line -> line + "\r\n")
                .reduce("", String::concat)
                .getBytes(StandardCharsets.UTF_8);
    }

    private Optional<String> edited(String line, Map<Setting, String> left) {
        int sign = line.indexOf('=');
        Optional<Setting> setting = line.strip().startsWith("#") || sign < 0
                ? Optional.empty()
                : Setting.of(line.substring(0, sign)).filter(given::containsKey);
        if (setting.isEmpty()) {
            return Optional.of(line);
        }
        String value = left.remove(setting.get());
        return value == null ? Optional.empty() : line(setting.get(), value);
    }

    private static Optional<String> line(Setting setting, String value) {
        return value.isEmpty() ? Optional.empty() : Optional.of(setting.key() + " = " + value);
    }
}

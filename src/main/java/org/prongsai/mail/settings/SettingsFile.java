package org.prongsai.mail.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.prongsai.io.FileAccess;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.text.StrictText;

/**
 * File of settings, {@code mail.properties}: lines of {@code key = value}, {@code #} for remarks. A value is taken as
 * it stands, for passwords may hold what Java's own property files give a meaning.
 */
final class SettingsFile {
    private static final Pattern LIKE_A_SETTING = Pattern.compile("[a-z]{2,10}(?:[.-][a-z]{2,10})?");

    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final List<LocalizedMessage> faults = new ArrayList<>();

    SettingsFile(byte[] content) {
        Optional<String> text = StrictText.typed(content);
        if (text.isEmpty()) {
            faults.add(LocalizedMessage.of("settings.letters", StrictText.badLine(content)));
            return;
        }
        List<String> lines = text.get().lines().map(String::strip).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isEmpty() && !lines.get(i).startsWith("#")) {
                read(lines.get(i), i + 1);
            }
        }
    }

    /** @param file need not be there */
    static SettingsFile of(Path file) {
        return new SettingsFile(Files.exists(file) ? FileAccess.read(file) : new byte[0]);
    }

    private void read(String line, int number) {
        int sign = line.indexOf('=');
        String key = sign < 0 ? line : line.substring(0, sign).strip();
        Optional<Setting> setting = Setting.of(key);
        if (sign < 0 || setting.isEmpty()) {
            // It may be a piece of a password that was broken over lines: only what looks like a setting is repeated.
            boolean harmless = sign >= 0 && LIKE_A_SETTING.matcher(key).matches();
            faults.add(LocalizedMessage.of("settings.unknown", number, harmless ? key : "…"));
            return;
        }
        String value = line.substring(sign + 1).strip();
        if (!value.isEmpty() && values.put(setting.get(), value) != null) {
            faults.add(LocalizedMessage.of("settings.twice", number, key));
        }
    }

    Map<Setting, String> values() {
        return values;
    }

    List<LocalizedMessage> faults() {
        return faults;
    }
}

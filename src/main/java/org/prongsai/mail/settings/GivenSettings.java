package org.prongsai.mail.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.text.MailAddress;

/** Settings as they were given, and what was found wrong with those that were asked for. */
final class GivenSettings {
    private final Path folder;
    private final Map<Setting, String> values = new EnumMap<>(Setting.class);
    private final Set<Setting> fixed = EnumSet.noneOf(Setting.class);
    private final List<LocalizedMessage> faults = new ArrayList<>();

    GivenSettings(Path folder, SettingsFile file, Map<String, String> environment) {
        this.folder = folder;
        values.putAll(file.values());
        faults.addAll(file.faults());
        for (Setting setting : Setting.values()) {
            String given = environment.getOrDefault(setting.variable(), "").strip();
            if (!given.isEmpty()) {
                values.put(setting, given);
                fixed.add(setting);
            }
        }
    }

    List<LocalizedMessage> faults() {
        return List.copyOf(faults);
    }

    void fault(String key, Object... arguments) {
        faults.add(LocalizedMessage.of(key, arguments));
    }

    void missing(Setting setting) {
        fault("settings.missing", setting.key(), setting.variable());
    }

    Optional<String> value(Setting setting) {
        return Optional.ofNullable(values.get(setting));
    }

    SettingEntry entry(Setting setting) {
        String value = values.getOrDefault(setting, "");
        return new SettingEntry(
                setting.key(), setting.isSecret() ? "" : value, !value.isEmpty(), fixed.contains(setting));
    }

    /** A path beside the file of settings. */
    Optional<Path> path(Setting setting) {
        return value(setting).map(folder::resolve);
    }

    Optional<String> address(Setting setting) {
        Optional<String> given = value(setting);
        given.filter(address -> !MailAddress.isValid(address))
                .ifPresent(address -> fault("settings.address", setting.key(), address));
        return given;
    }

    int number(Setting setting, int least, int most, int usual) {
        Optional<String> given = value(setting);
        Optional<Integer> number = given.filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .filter(value -> value >= least && value <= most);
        if (given.isPresent() && number.isEmpty()) {
            fault("settings.number", setting.key(), given.get(), least, most);
        }
        return number.orElse(usual);
    }
}

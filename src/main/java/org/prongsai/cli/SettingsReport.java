package org.prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.deliver.settings.MailSettings;
import org.prongsai.text.Sentence;

/** Tells everything that is missing or wrong in the settings of mail. */
final class SettingsReport {
    private final Console console;

    SettingsReport(Console console) {
        this.console = console;
    }

    /** @param folder the round's, where the file of settings belongs */
    int tell(List<Sentence> faults, Path folder) {
        console.error(console.messages().of("settings.wrong", faults.size(), folder.resolve(MailSettings.FILE)));
        faults.forEach(fault -> console.error("- " + console.messages().of(fault)));
        return ExitCode.USAGE;
    }
}

package org.prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.cli.terminal.Console;
import org.prongsai.message.LocalizedMessage;

/** Report of every mistake in the settings of mail. */
final class SettingsReport {
    private final Console console;

    SettingsReport(Console console) {
        this.console = console;
    }

    /** @param file they can be mended in */
    int print(List<LocalizedMessage> faults, Path file) {
        console.error(console.messages().of("settings.wrong", faults.size(), file));
        faults.forEach(fault -> console.error("- " + console.messages().of(fault)));
        return ExitCode.USAGE;
    }
}

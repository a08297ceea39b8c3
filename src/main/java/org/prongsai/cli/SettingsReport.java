package org.prongsai.cli;

import org.prongsai.job.JobResult;

/** Tells every mistake of the settings of mail. */
final class SettingsReport {
    private final Console console;

    SettingsReport(Console console) {
        this.console = console;
    }

    int tell(JobResult.SettingsWrong wrong) {
        console.error(console.messages().of("settings.wrong", wrong.faults().size(), wrong.file()));
        wrong.faults().forEach(fault -> console.error("- " + console.messages().of(fault)));
        return ExitCode.USAGE;
    }
}

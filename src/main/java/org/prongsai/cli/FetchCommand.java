package org.prongsai.cli;

import java.util.concurrent.Callable;
import org.prongsai.cli.report.FetchReport;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.fetch.FetchResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai fetch}: returned forms from the mailbox into the input folder. */
@Command(description = "${bundle:help.fetch}", optionListHeading = "%n")
final class FetchCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--all", description = "${bundle:help.fetch.all}")
    private boolean all;

    FetchCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        return new OutcomeReport(console)
                .print(
                        options.jobs(console).fetch(environment.environment()),
                        result -> result.fold(
                                this::fetched,
                                wrong -> new SettingsReport(console).print(wrong.faults(), wrong.file())));
    }

    private int fetched(FetchResult.Fetched fetched) {
        if (!options.quiet()) {
            new FetchReport(console, fetched).print(all);
        }
        fetched.stopped().ifPresent(why -> console.error(console.messages().of(why)));
        return fetched.stopped().isEmpty() ? ExitCode.DONE : ExitCode.FAILED;
    }
}

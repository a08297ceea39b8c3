package org.prongsai.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.decide.UndoRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prongsai undo}: a decision taken back. */
@Command(description = "${bundle:help.undo}", optionListHeading = "%n")
final class UndoCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    @Parameters(paramLabel = "KEY", description = "${bundle:help.decide.key}")
    private String key = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "${bundle:help.undo.by}")
    private String by = "";

    @Option(names = "--reason", paramLabel = "REASON", description = "${bundle:help.undo.reason}")
    private String reason = "";

    @Mixin
    private CommonOptions options = new CommonOptions();

    UndoCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        UndoRequest request = new UndoRequest(key, by, reason, Optional.empty(), environment.clock());
        return new DecideReport(console, options.quiet())
                .print(options.jobs(console).undo(request), "undo.done");
    }
}

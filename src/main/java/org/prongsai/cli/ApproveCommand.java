package org.prongsai.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.prongsai.job.approved.Approved;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai approve}: the edition in the output folder is signed. */
@Command(description = "${bundle:help.approve}", optionListHeading = "%n")
final class ApproveCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--by", paramLabel = "NAME", description = "${bundle:help.approve.by}")
    private String by = "";

    ApproveCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.ofInstant(
                environment.clock().instant(), environment.clock().getZone());
        return new OutcomeReport(console).print(options.jobs(console).approve(today, by), this::approved);
    }

    private int approved(Approved approved) {
        if (!options.quiet()) {
            console.say("approve.done", approved.approval().mark().digits());
            if (approved.provisional()) {
                console.say("approve.provisional");
            }
        }
        return ExitCode.DONE;
    }
}

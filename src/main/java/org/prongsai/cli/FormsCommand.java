package org.prongsai.cli;

import java.util.concurrent.Callable;
import org.prongsai.run.JobResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code prongsai forms}: plan to one form per division. */
@Command(name = "forms", description = "${bundle:help.forms}", optionListHeading = "%n")
final class FormsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    FormsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JobResult result = options.jobs(console).forms();
        if (result instanceof JobResult.FormsMade made) {
            if (!options.quiet()) {
                console.say("forms.done", made.written().size(), made.folder());
            }
            return ExitCode.DONE;
        }
        return new PlanReport(console).tell(result);
    }
}

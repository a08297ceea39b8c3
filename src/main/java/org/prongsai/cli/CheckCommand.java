package org.prongsai.cli;

import java.util.concurrent.Callable;
import org.prongsai.run.JobResult;
import org.prongsai.run.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code prongsai check}: read and validate only. */
@Command(name = "check", description = "${bundle:help.check}", optionListHeading = "%n")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JobResult result = options.jobs(console).check();
        if (!(result instanceof JobResult.Checked checked)) {
            return new PlanReport(console).tell(result);
        }
        Review review = checked.review();
        RoundReport report = new RoundReport(console, review.consolidation(), review.findings());
        report.findings();
        if (!options.quiet()) {
            report.summary();
            console.say(review.findings().hasErrors() ? "check.errors" : "check.fine");
        }
        return review.findings().hasErrors() ? ExitCode.DATA : ExitCode.DONE;
    }
}

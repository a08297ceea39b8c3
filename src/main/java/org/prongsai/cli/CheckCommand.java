package org.prongsai.cli;

import java.util.concurrent.Callable;
import org.prongsai.job.JobResult;
import org.prongsai.job.review.Review;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai check}: read and validate only. */
@Command(description = "${bundle:help.check}", optionListHeading = "%n")
final class CheckCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReviewOptions reviewOptions = new ReviewOptions();

    @Option(names = "--all", description = "${bundle:help.all}")
    private boolean all;

    CheckCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JobResult result = options.jobs(console).check(reviewOptions.order(options));
        if (result instanceof JobResult.AgenciesChecked checked) {
            if (!options.quiet()) {
                new AgencyReport(console, checked.round()).summary();
                console.say("agencies.next.check");
            }
            return checked.round().whole().totals().errors() > 0 ? ExitCode.DATA : ExitCode.DONE;
        }
        if (!(result instanceof JobResult.Checked checked)) {
            return new PlanReport(console).tell(result);
        }
        Review review = checked.review();
        RoundReport report = new RoundReport(console, review.consolidation(), review.findings());
        if (!options.quiet()) {
            report.summary();
            if (!all) {
                report.worst();
            }
        }
        if (all) {
            report.all();
        }
        if (!options.quiet()) {
            boolean whole = review.consolidation().tally().isComplete();
            console.say(review.findings().hasErrors() || !whole ? "check.errors" : "check.fine", checked.decisions());
        }
        return review.findings().hasErrors() ? ExitCode.DATA : ExitCode.DONE;
    }
}

package org.prongsai.cli;

import java.util.concurrent.Callable;
import org.prongsai.job.CheckResult;
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
        return new OutcomeReport(console)
                .print(
                        options.jobs(console).check(reviewOptions.request(options)),
                        result -> result.fold(this::ofOne, this::ofMany));
    }

    private int ofMany(CheckResult.OfMany checked) {
        if (!options.quiet()) {
            new AgencyReport(console, checked.round()).print();
            console.say("agencies.next.check");
        }
        return checked.round().whole().totals().errors() > 0 ? ExitCode.DATA : ExitCode.DONE;
    }

    private int ofOne(CheckResult.OfOne checked) {
        Review review = checked.review();
        RoundReport report = new RoundReport(console, review.summary());
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
            console.say(review.summary().isProvisional() ? "check.errors" : "check.fine", checked.decisions());
        }
        return review.findings().hasErrors() ? ExitCode.DATA : ExitCode.DONE;
    }
}

package org.prongsai.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.cli.report.AgencyReport;
import org.prongsai.cli.report.RoundReport;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.CheckResult;
import org.prongsai.job.Jobs;
import org.prongsai.job.LookResult;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.job.links.LinksResult;
import org.prongsai.job.review.Review;
import org.prongsai.links.LinkAsker;
import org.prongsai.round.Outcome;
import org.prongsai.round.ReviewRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai check}: read and validate only. */
@Command(description = "${bundle:help.check}", optionListHeading = "%n")
final class CheckCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReviewOptions reviewOptions = new ReviewOptions();

    @Option(names = "--all", description = "${bundle:help.all}")
    private boolean all;

    @Option(names = "--dry-run", description = "${bundle:help.check.dry-run}")
    private boolean dryRun;

    @Option(names = "--links", description = "${bundle:help.check.links}")
    private boolean links;

    CheckCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Jobs jobs = options.jobs(console);
        ReviewRequest request = reviewOptions.request(options);
        if (links && dryRun) {
            console.error(console.messages().of("check.links.dry-run"));
            return ExitCode.USAGE;
        }
        if (links) {
            Outcome<LinksResult> asked = jobs.askLinks(request, new LinkAsker(environment.clock()));
            Optional<LinksResult> result = asked.fold(Optional::of, wrong -> Optional.empty(), not -> Optional.empty());
            if (result.isEmpty()) {
                return new OutcomeReport(console).print(asked, done -> ExitCode.DONE);
            }
            tell(result.get());
        }
        return checked(jobs, request);
    }

    /** What is wrong with which stands among the findings. */
    private void tell(LinksResult asked) {
        if (!options.quiet()) {
            console.print(console.messages().of(asked.sentence()));
        }
    }

    private int checked(Jobs jobs, ReviewRequest request) {
        OutcomeReport report = new OutcomeReport(console);
        return dryRun
                ? report.print(jobs.look(request), result -> result.fold(this::ofOne, many -> ofMany(many.round())))
                : report.print(jobs.check(request), result -> result.fold(this::ofOne, many -> ofMany(many.round())));
    }

    private int ofMany(AgencyRound round) {
        if (!options.quiet()) {
            new AgencyReport(console, round).print();
            console.say("agencies.next.check");
            TemplatesCommand.tell(console, options.jobs(console));
        }
        return round.whole().totals().errors() > 0 ? ExitCode.DATA : ExitCode.DONE;
    }

    private int ofOne(CheckResult.OfOne checked) {
        report(checked.review());
        if (!options.quiet()) {
            console.say(isProvisional(checked.review()) ? "check.errors" : "check.fine", checked.decisions());
        }
        return ended(checked.review());
    }

    private int ofOne(LookResult.OfOne looked) {
        Review review = looked.reviewed().review();
        report(review);
        if (!options.quiet()) {
            console.say(isProvisional(review) ? "check.dry-run.errors" : "check.fine");
            looked.waiting()
                    .ifPresent(waiting -> console.print(console.messages().of(waiting.sentence())));
        }
        return ended(review);
    }

    private static boolean isProvisional(Review review) {
        return review.summary().isProvisional();
    }

    private int ended(Review review) {
        if (!options.quiet()) {
            TemplatesCommand.tell(console, options.jobs(console));
        }
        new DecideReport(console, options.quiet())
                .vanished(options.jobs(console).vanished());
        return review.findings().hasErrors() ? ExitCode.DATA : ExitCode.DONE;
    }

    private void report(Review review) {
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
    }
}

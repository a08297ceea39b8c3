package org.prongsai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.job.JobResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prongsai publish DIR}: the edition for the website. */
@Command(description = "${bundle:help.publish}", optionListHeading = "%n")
final class PublishCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "${bundle:help.publish.dir}")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path target;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    @Option(names = "--provisional", description = "${bundle:help.publish.provisional}")
    private boolean provisional;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = target.toAbsolutePath().normalize();
        JobResult result = options.jobs(console).publish(review.order(options), folder, provisional);
        if (result instanceof JobResult.NotFinal not) {
            console.error(console.messages().of("publish.not-final", not.notice()));
            return ExitCode.DATA;
        }
        if (!(result instanceof JobResult.Published published)) {
            return new PlanReport(console).tell(result);
        }
        if (!options.quiet()) {
            console.say("publish.done", published.written().size(), folder);
        }
        return ExitCode.DONE;
    }
}

package org.prongsai.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.publish.MaskedWords;
import org.prongsai.job.publish.PublishRequest;
import org.prongsai.job.publish.PublishResult;
import org.prongsai.job.publish.SignedMemo;
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

    @Option(names = "--with", paramLabel = "FILE.pdf", description = "${bundle:help.publish.with}")
    private @Nullable Path signed;

    @Option(names = "--provisional", description = "${bundle:help.publish.provisional}")
    private boolean provisional;

    PublishCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path folder = target.toAbsolutePath().normalize();
        return new OutcomeReport(console)
                .print(
                        options.jobs(console)
                                .publish(new PublishRequest(
                                        review.request(options),
                                        folder,
                                        provisional,
                                        Optional.ofNullable(signed).map(SignedMemo::in))),
                        result -> result.fold(this::published, this::notFinal, this::undecided));
    }

    private int published(PublishResult.Published published) {
        if (!options.quiet()) {
            console.say(published.approved() ? "publish.approved" : "publish.not-approved", published.mark());
            if (!published.leftOut().isEmpty()) {
                console.say(
                        "edition.left-out",
                        published.leftOut().size(),
                        console.messages().list(published.leftOut()));
            }
            published
                    .notices()
                    .forEach(notice ->
                            console.say(notice.key(), notice.arguments().toArray()));
            masked(published.masked());
            console.say("publish.done", published.written().size(), published.folder());
        }
        return ExitCode.DONE;
    }

    private void masked(MaskedWords masked) {
        if (masked.isAny()) {
            console.say("publish.masked", masked.words(), masked.cells());
        }
        if (!masked.overruled().isEmpty()) {
            console.say("publish.masked.overruled", console.messages().list(masked.overruled()));
        }
    }

    private int undecided(PublishResult.PersonalUndecided undecided) {
        console.error(console.messages()
                .of("publish.personal", undecided.count(), console.messages().list(undecided.places())));
        return ExitCode.DATA;
    }

    private int notFinal(PublishResult.NotFinal not) {
        console.error(console.messages().of("publish.not-final", not.notice()));
        return ExitCode.DATA;
    }
}

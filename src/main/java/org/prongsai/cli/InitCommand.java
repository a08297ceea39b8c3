package org.prongsai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.init.NextRound;
import org.prongsai.job.init.NextRoundJob;
import org.prongsai.layout.RoundText;
import org.prongsai.round.NewRound;
import org.prongsai.round.RoundFolder;
import org.prongsai.thai.ThaiDates;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prongsai init DIR}: a new round folder. */
@Command(description = "${bundle:help.init}", optionListHeading = "%n")
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "${bundle:help.init.dir}")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path folder;

    @Option(names = "--from", paramLabel = "ROUND", description = "${bundle:help.init.from}")
    private @Nullable Path from;

    @Mixin
    private CommonOptions options = new CommonOptions();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        return from == null ? fresh() : next(from.toAbsolutePath().normalize());
    }

    private int fresh() {
        NewRound.in(folder);
        if (!options.quiet()) {
            console.isAbout(folder);
            console.say("init.done", folder.toAbsolutePath().normalize());
        }
        return ExitCode.DONE;
    }

    private int next(Path earlier) {
        NextRoundJob job = new NextRoundJob(new RoundFolder(earlier), console.messages());
        return new OutcomeReport(console).print(job.make(folder), round -> made(round, earlier));
    }

    private int made(NextRound round, Path earlier) {
        if (!options.quiet()) {
            console.isAbout(folder);
            console.say(
                    "init.from.done",
                    round.folder(),
                    earlier,
                    RoundText.full(round.round(), console.messages()),
                    ThaiDates.full(round.round().due(), console.language()));
            round.told().forEach(told -> console.print("- " + console.messages().of(told)));
            console.say("init.from.next");
        }
        return ExitCode.DONE;
    }
}

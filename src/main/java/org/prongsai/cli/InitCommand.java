package org.prongsai.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.init.NextRound;
import org.prongsai.job.init.NextRoundJob;
import org.prongsai.layout.RoundText;
import org.prongsai.round.NewRound;
import org.prongsai.round.ReadyPlan;
import org.prongsai.round.RoundFolder;
import org.prongsai.thai.ThaiDates;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code prongsai init DIR}: a new round folder. */
@Command(description = "${bundle:help.init}", optionListHeading = "%n")
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", arity = "0..1", description = "${bundle:help.init.dir}")
    private @Nullable Path dir;

    @Option(names = "--plan", paramLabel = "NAME", description = "${bundle:help.init.plan}")
    private @Nullable String plan;

    @Option(names = "--plans", description = "${bundle:help.init.plans}")
    private boolean plans;

    @Option(names = "--from", paramLabel = "ROUND", description = "${bundle:help.init.from}")
    private @Nullable Path from;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        if (plans) {
            Arrays.stream(ReadyPlan.values())
                    .forEach(one ->
                            console.print(one.word() + "  " + console.messages().of(one.sentence())));
            return ExitCode.DONE;
        }
        if (dir == null) {
            throw new MissingParameterException(
                    spec.commandLine(), spec.positionalParameters().get(0), "");
        }
        if (from != null && plan != null) {
            console.error(console.messages().of("init.plan-and-from"));
            return ExitCode.USAGE;
        }
        return from == null
                ? fresh(dir, plan == null ? ReadyPlan.MEASURES.word() : plan)
                : next(dir, from.toAbsolutePath().normalize());
    }

    private int fresh(Path folder, String name) {
        Optional<ReadyPlan> ready = ReadyPlan.named(name);
        if (ready.isEmpty()) {
            console.error(console.messages().of("init.no-plan", name, String.join(", ", ReadyPlan.words())));
            return ExitCode.USAGE;
        }
        NewRound.in(folder, ready.get());
        if (!options.quiet()) {
            console.isAbout(folder);
            console.say("init.done", folder.toAbsolutePath().normalize());
        }
        return ExitCode.DONE;
    }

    private int next(Path folder, Path earlier) {
        NextRoundJob job = new NextRoundJob(new RoundFolder(earlier), console.messages());
        return new OutcomeReport(console).print(job.make(folder), round -> made(folder, round, earlier));
    }

    private int made(Path folder, NextRound round, Path earlier) {
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

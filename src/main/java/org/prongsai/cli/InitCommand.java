package org.prongsai.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.round.NewRound;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code prongsai init DIR}: a new round folder. */
@Command(description = "${bundle:help.init}", optionListHeading = "%n")
final class InitCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "DIR", description = "${bundle:help.init.dir}")
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private Path folder;

    @Mixin
    private CommonOptions options = new CommonOptions();

    InitCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        NewRound.in(folder);
        if (!options.quiet()) {
            console.isAbout(folder);
            console.say("init.done", folder.toAbsolutePath().normalize());
        }
        return ExitCode.DONE;
    }
}

package org.prongsai.cli;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.desk.Desk;
import org.prongsai.desk.DeskRequest;
import org.prongsai.desk.MachineProgram;
import org.prongsai.round.RoundFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai desk}: the same jobs on a page of this machine. */
@Command(description = "${bundle:help.desk}", optionListHeading = "%n")
final class DeskCommand implements Callable<Integer> {
    private static final String HOME = "โปร่งใส";

    private final Console console;
    private final ProcessEnvironment environment;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--home", paramLabel = "DIR", description = "${bundle:help.desk.home}")
    private @Nullable Path home;

    @Option(names = "--port", paramLabel = "N", description = "${bundle:help.desk.port}")
    private int port;

    @Option(names = "--no-browser", description = "${bundle:help.desk.no-browser}")
    private boolean noBrowser;

    DeskCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws InterruptedException {
        Path folder = options.folder();
        boolean isRound = Files.isRegularFile(new RoundFolder(folder).plan());
        if (!isRound && options.namesFolder()) {
            new RoundFolder(folder).requirePlan();
        }
        DeskRequest request = new DeskRequest(
                isRound ? Optional.of(folder) : Optional.empty(),
                (home == null ? documents().resolve(HOME) : home)
                        .toAbsolutePath()
                        .normalize(),
                port,
                console.language(),
                RootCommand.Version.build(),
                environment.environment());
        try (Desk desk = new Desk(request, environment.clock(), console::debug)) {
            // Alone on its line: whoever starts the program opens it.
            console.print(desk.startAddress());
            if (!noBrowser && !MachineProgram.browse(desk.startAddress())) {
                console.error(console.messages().of("desk.open-yourself"));
            }
            desk.awaitEnd();
        }
        return ExitCode.DONE;
    }

    private static Path documents() {
        File user = new File(System.getProperty("user.home"));
        Path documents = user.toPath().resolve("Documents");
        return Files.isDirectory(documents) ? documents : user.toPath();
    }
}

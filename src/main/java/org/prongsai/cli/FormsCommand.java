package org.prongsai.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.job.forms.FormsResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai forms}: plan to one form per division. */
@Command(description = "${bundle:help.forms}", optionListHeading = "%n")
final class FormsCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--division", paramLabel = "CODE", description = "${bundle:help.forms.division}")
    private @Nullable String division;

    @Option(names = "--agency", paramLabel = "CODE", description = "${bundle:help.forms.agency}")
    private @Nullable String agency;

    @Option(names = "--previous", paramLabel = "FOLDER|FILE", description = "${bundle:help.forms.previous}")
    private @Nullable Path previous;

    FormsCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FormsRequest request = new FormsRequest(
                Optional.ofNullable(division), Optional.ofNullable(agency), Optional.ofNullable(previous));
        return new OutcomeReport(console)
                .print(options.jobs(console).forms(request), result -> result.fold(this::made, this::noSuchDivision));
    }

    private int made(FormsResult.Made made) {
        if (!options.quiet()) {
            console.say(
                    "forms.done", made.count(), made.folder(), made.written().size());
            TemplatesCommand.tell(console, options.jobs(console));
        }
        return ExitCode.DONE;
    }

    private int noSuchDivision(FormsResult.NoSuchDivision none) {
        String known = none.plan().divisions().stream()
                .map(one -> one.code() + " " + one.name())
                .collect(Collectors.joining(", "));
        console.error(console.messages().of("usage.no-division", none.code(), known));
        return ExitCode.USAGE;
    }
}

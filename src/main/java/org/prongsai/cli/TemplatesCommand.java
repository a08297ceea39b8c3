package org.prongsai.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.Jobs;
import org.prongsai.job.templates.OutdatedTemplates;
import org.prongsai.message.LocalizedMessage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai templates}: how the round's templates stand to the built-in ones. */
@Command(description = "${bundle:help.templates}", optionListHeading = "%n")
final class TemplatesCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--update", description = "${bundle:help.templates.update}")
    private boolean update;

    @Option(names = "--even-signed", description = "${bundle:help.templates.even-signed}")
    private boolean evenSigned;

    TemplatesCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Jobs jobs = options.jobs(console);
        List<String> updated = update || evenSigned ? jobs.updateTemplates(evenSigned) : List.of();
        if (!options.quiet()) {
            jobs.templates()
                    .forEach(item -> console.print("- " + console.messages().of(item.sentence())));
            console.print(console.messages().of(next(updated, jobs.outdatedTemplates())));
        }
        return ExitCode.DONE;
    }

    private static LocalizedMessage next(List<String> updated, OutdatedTemplates outdated) {
        if (!updated.isEmpty()) {
            return LocalizedMessage.of("templates.updated", updated);
        }
        return outdated.isEmpty() ? LocalizedMessage.of("templates.fine") : outdated.sentence();
    }

    /** That some came with an earlier program, where commands that use them tell what they did. */
    static void tell(Console console, Jobs jobs) {
        OutdatedTemplates outdated = jobs.outdatedTemplates();
        if (outdated.isFree()) {
            console.print(console.messages().of(outdated.sentence()));
        }
    }
}

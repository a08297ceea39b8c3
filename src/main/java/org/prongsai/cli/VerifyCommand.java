package org.prongsai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.verify.Difference;
import org.prongsai.job.verify.Verified;
import org.prongsai.message.Messages;
import org.prongsai.round.ReviewRequest;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prongsai verify [FOLDER]}: whether an edition is whole and follows from its input. */
@Command(description = "${bundle:help.verify}", optionListHeading = "%n")
final class VerifyCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(arity = "0..1", paramLabel = "FOLDER", description = "${bundle:help.verify.folder}")
    private @Nullable Path folder;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--previous", paramLabel = "FOLDER|FILE", description = "${bundle:help.verify.previous}")
    private List<Path> previous = new ArrayList<>();

    VerifyCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        Path wanted =
                folder == null ? options.folder() : folder.toAbsolutePath().normalize();
        // By when is what the manifest says; another day than its is refused.
        ReviewRequest request = new ReviewRequest(options.asOf(), ReviewOptions.absolute(previous), Optional.empty());
        Verified verified = options.jobs(console, wanted).verify(request);
        print(verified);
        return verified.differences().isEmpty() ? ExitCode.DONE : ExitCode.DATA;
    }

    private void print(Verified verified) {
        Messages messages = console.messages();
        for (Difference difference : verified.differences()) {
            console.print(difference.file() + ": " + messages.of(difference.what()));
            console.print("  → " + messages.of(difference.advice()));
        }
        if (options.quiet()) {
            return;
        }
        verified.remarks().forEach(remark -> console.print(messages.of(remark)));
        int count = verified.differences().size();
        String fine = verified.remade() ? "verify.fine" : "verify.fine.itself";
        console.say(count == 0 ? fine : "verify.differs", verified.folder(), verified.files(), count);
    }
}

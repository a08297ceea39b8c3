package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.io.Disk;
import org.prongsai.run.FormatChoice;
import org.prongsai.run.FormsOrder;
import org.prongsai.run.Jobs;
import org.prongsai.run.NewRound;
import org.prongsai.run.Progress;
import org.prongsai.run.ReviewOrder;
import org.prongsai.run.RoundFolder;
import picocli.CommandLine.Command;

/**
 * {@code prongsai rehearse}, for the launcher alone: a whole round of the example plan in a temporary folder, so that the
 * Java that runs it can keep what it loaded for the next start.
 */
@Command(hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private final Console console;

    RehearseCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("prongsai");
        try {
            NewRound.in(folder);
            RoundFolder round = new RoundFolder(folder);
            Jobs jobs = new Jobs(round, console.messages(), Progress.silent(), RootCommand.Version.text());
            jobs.forms(FormsOrder.ALL);
            for (Path form : Disk.filesBelow(round.output().resolve("forms"))) {
                Files.copy(form, round.input().resolve(form.getFileName()));
            }
            jobs.check(ReviewOrder.PLAIN);
            jobs.merge(ReviewOrder.PLAIN, FormatChoice.ALL);
            return ExitCode.DONE;
        } finally {
            Disk.deleteTree(folder);
        }
    }
}

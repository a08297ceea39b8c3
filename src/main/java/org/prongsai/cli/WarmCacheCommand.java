package org.prongsai.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.desk.WarmUpVisit;
import org.prongsai.io.FileAccess;
import org.prongsai.job.Jobs;
import org.prongsai.job.forms.FormsJob;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.message.Messages;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.NewRound;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import picocli.CommandLine.Command;

/**
 * {@code prongsai warm-cache}, for the launcher alone: a whole round of the example plan in a temporary folder, and the
 * desk on it, so that the Java that runs it can keep what it loaded for the next start.
 */
@Command(hidden = true)
final class WarmCacheCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    WarmCacheCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("prongsai");
        try {
            NewRound.in(folder);
            RoundFolder round = new RoundFolder(folder);
            Jobs jobs = new Jobs(
                    round, new Messages(console.language()), ProgressListener.silent(), RootCommand.Version.build());
            jobs.forms(FormsRequest.ALL);
            for (Path form : FileAccess.filesBelow(round.output().resolve(FormsJob.FORMS))) {
                Files.copy(form, round.input().resolve(form.getFileName()));
            }
            jobs.check(ReviewRequest.PLAIN);
            jobs.merge(ReviewRequest.PLAIN, FormatChoice.ALL);
            WarmUpVisit.to(folder, RootCommand.Version.build(), environment.clock());
            return ExitCode.DONE;
        } finally {
            FileAccess.deleteTree(folder);
        }
    }
}

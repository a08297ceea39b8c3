package org.prongsai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.receive.GivenFile;
import org.prongsai.job.receive.ReceiveResult;
import org.prongsai.job.receive.ReceivedItem;
import org.prongsai.round.RoundFolder;
import org.prongsai.text.OneLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code prongsai receive FILE...}: returned forms from anywhere on a disk into the input folder. */
@Command(description = "${bundle:help.receive}", optionListHeading = "%n")
final class ReceiveCommand implements Callable<Integer> {
    private final Console console;

    @Parameters(paramLabel = "FILE", arity = "1..*", description = "${bundle:help.receive.files}")
    private List<Path> files = new ArrayList<>();

    @Mixin
    private CommonOptions options = new CommonOptions();

    ReceiveCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        List<GivenFile> given = files.stream()
                .map(Path::toAbsolutePath)
                .map(Path::normalize)
                .<GivenFile>map(GivenFile.OnDisk::new)
                .toList();
        return new OutcomeReport(console).print(options.jobs(console).receive(given), this::received);
    }

    private int received(ReceiveResult received) {
        if (!options.quiet()) {
            tell(received);
        }
        if (received.stopped().isPresent()) {
            console.error(console.messages().of(received.stopped().get()));
            console.error(console.messages().of("receive.left", received.left()));
            return ExitCode.FAILED;
        }
        return received.notTaken() > 0 ? ExitCode.DATA : ExitCode.DONE;
    }

    /** What became of each, in the order in which they were named. */
    private void tell(ReceiveResult received) {
        console.say("receive.total", received.taken(), received.present(), received.notTaken());
        received.items()
                .forEach(item -> console.print(item.fold(
                        taken -> line("receive.taken", taken, inInput(taken.path())),
                        present -> line("receive.present", present, inInput(present.path())),
                        this::notTaken)));
        if (received.stopped().isEmpty()) {
            console.say(received.taken() > 0 ? "receive.next" : "receive.nothing");
        }
    }

    private String notTaken(ReceivedItem.NotTaken not) {
        String advice = console.messages().of(not.advice());
        return line("receive.not-taken", not, not.why()) + System.lineSeparator() + "    → " + advice;
    }

    private String line(String key, ReceivedItem item, Object what) {
        return "  " + console.messages().of(key, OneLine.of(item.name()), what);
    }

    private static String inInput(String path) {
        return RoundFolder.INPUT + "/" + path;
    }
}

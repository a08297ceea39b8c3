package org.prongsai.cli;

import java.util.List;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.decide.DecideResult;
import org.prongsai.job.decide.VanishedDecision;
import org.prongsai.round.Outcome;

/** Report of a decision that was made or taken back, and its exit code. */
final class DecideReport {
    private final Console console;
    private final boolean quiet;

    DecideReport(Console console, boolean quiet) {
        this.console = console;
        this.quiet = quiet;
    }

    /** @param done bundle key of what is said where it is written */
    int print(Outcome<DecideResult> outcome, String done) {
        return new OutcomeReport(console)
                .print(outcome, result -> result.fold(written -> written(written, done), this::refused));
    }

    private int written(DecideResult.Written written, String done) {
        written.note().ifPresent(note -> console.error(console.messages().of(note)));
        if (!quiet) {
            console.say(
                    done,
                    written.workbook(),
                    written.cell().sheet(),
                    written.cell().row());
        }
        return ExitCode.DONE;
    }

    private int refused(DecideResult.Refused refused) {
        console.error(console.messages().of(refused.reason()));
        return ExitCode.DATA;
    }

    /** A line for each decision that vanished from the input. */
    void vanished(Outcome<List<VanishedDecision>> vanished) {
        List<VanishedDecision> list = vanished.fold(done -> done, planWrong -> List.of(), notHere -> List.of());
        list.forEach(one ->
                console.error(console.messages().of("decide.vanished", one.time(), one.by(), one.reason(), one.key())));
    }
}

package org.prongsai.cli;

import java.util.List;
import java.util.function.ToIntFunction;
import org.prongsai.cli.terminal.Console;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.Outcome;

/** Report of a job's outcome on the terminal, and its exit code: its result, or why it was not begun. */
final class OutcomeReport {
    private final Console console;

    OutcomeReport(Console console) {
        this.console = console;
    }

    /** @param done reports the job's own result */
    <T> int print(Outcome<T> outcome, ToIntFunction<T> done) {
        outcome.warnings().forEach(warning -> console.error(console.messages().of(warning)));
        return outcome.fold(done::applyAsInt, this::planWrong, this::notInThisRound);
    }

    private int notInThisRound(LocalizedMessage reason) {
        console.error(console.messages().of(reason));
        return ExitCode.USAGE;
    }

    /** Every mistake of the plan, each with its cell. */
    private int planWrong(List<Finding> faults) {
        FindingText words = FindingText.shortened(console.messages());
        console.error(console.messages().of("plan.wrong", faults.size()));
        for (Finding fault : faults) {
            console.error("- " + words.where(fault) + ": " + words.message(fault));
            console.error("  " + words.suggestion(fault));
        }
        return ExitCode.USAGE;
    }
}

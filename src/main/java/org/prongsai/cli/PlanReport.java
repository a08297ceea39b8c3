package org.prongsai.cli;

import java.util.List;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.job.JobResult;

/** Tells every mistake of a plan, each with its cell. */
final class PlanReport {
    private final Console console;

    PlanReport(Console console) {
        this.console = console;
    }

    int tell(JobResult result) {
        if (result instanceof JobResult.NotInThisRound not) {
            console.error(console.messages().of(not.why()));
            return ExitCode.USAGE;
        }
        if (!(result instanceof JobResult.PlanWrong wrong)) {
            throw new IllegalStateException("a job ended in another's result: " + result);
        }
        List<Finding> faults = wrong.faults();
        FindingText words = new FindingText(console.messages());
        console.error(console.messages().of("plan.wrong", faults.size()));
        for (Finding fault : faults) {
            console.error("- " + words.where(fault) + ": " + words.message(fault));
            console.error("  " + words.suggestion(fault));
        }
        return ExitCode.USAGE;
    }
}

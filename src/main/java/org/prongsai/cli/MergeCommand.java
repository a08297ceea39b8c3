package org.prongsai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.job.JobResult;
import org.prongsai.render.Edition;
import org.prongsai.round.FormatChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai merge}: the main job. */
@Command(description = "${bundle:help.merge}", optionListHeading = "%n")
final class MergeCommand implements Callable<Integer> {
    private final Console console;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    @Option(names = "--strict", description = "${bundle:help.strict}")
    private boolean strict;

    @Option(names = "--format", split = ",", paramLabel = "NAME", description = "${bundle:help.format}")
    private List<String> formats = new ArrayList<>();

    @Option(names = "--raw-csv", description = "${bundle:help.raw-csv}")
    private boolean rawCsv;

    MergeCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        JobResult result = options.jobs(console).merge(review.order(options), new FormatChoice(formats, rawCsv));
        if (result instanceof JobResult.NoSuchFormat none) {
            console.error(console.messages().of("usage.no-format", none.word(), String.join(", ", none.known())));
            return ExitCode.USAGE;
        }
        if (result instanceof JobResult.AgenciesMerged merged) {
            return tell(merged);
        }
        if (!(result instanceof JobResult.Merged merged)) {
            return new PlanReport(console).tell(result);
        }
        Edition edition = merged.edition();
        if (!options.quiet()) {
            RoundReport report = new RoundReport(console, edition.consolidation(), edition.findings());
            report.summary();
            report.worst();
            outputs(merged.folder(), merged.written(), merged.removed());
            merged.keptMemo().ifPresent(memo -> console.say("summary.line.memo-kept", memo.getFileName()));
            console.say(edition.isProvisional() ? "merge.next.provisional" : "merge.next.final");
        }
        return strict && edition.isProvisional() ? ExitCode.DATA : ExitCode.DONE;
    }

    private void outputs(Path folder, List<Path> written, List<Path> removed) {
        OutputsReport report = new OutputsReport(console);
        report.outputs(folder, written);
        report.removed(removed);
    }

    private int tell(JobResult.AgenciesMerged merged) {
        boolean provisional = merged.round().whole().totals().isProvisional();
        if (!options.quiet()) {
            new AgencyReport(console, merged.round()).summary();
            outputs(merged.folder(), merged.written(), merged.removed());
            console.say(provisional ? "agencies.next" : "agencies.next.final");
        }
        return strict && provisional ? ExitCode.DATA : ExitCode.DONE;
    }
}

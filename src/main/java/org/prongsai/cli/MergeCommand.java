package org.prongsai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.cli.report.AgencyReport;
import org.prongsai.cli.report.OutputsReport;
import org.prongsai.cli.report.RoundReport;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.MergeResult;
import org.prongsai.job.agencies.AgencyEdition;
import org.prongsai.job.approved.ListedEdition;
import org.prongsai.job.merge.MergedEdition;
import org.prongsai.job.review.RoundSummary;
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
        FormatChoice choice = new FormatChoice(formats, rawCsv);
        return new OutcomeReport(console)
                .print(
                        options.jobs(console).merge(review.request(options), choice),
                        result -> result.fold(merged -> ofOne(merged, choice), this::ofMany, this::noSuchFormat));
    }

    private int ofOne(MergedEdition merged, FormatChoice choice) {
        Edition edition = merged.edition();
        if (!options.quiet()) {
            RoundReport report =
                    new RoundReport(console, new RoundSummary(edition.consolidation(), edition.findings()));
            report.summary();
            List<String> notes = notes(merged);
            report.worst(notes);
            outputs(merged.folder(), merged.written(), merged.removed());
            notes.forEach(console::print);
            merged.keptMemo().ifPresent(memo -> console.say("summary.line.memo-kept", memo.getFileName()));
            console.say(next(edition, choice));
            TemplatesCommand.tell(console, options.jobs(console));
        }
        new DecideReport(console, options.quiet())
                .vanished(options.jobs(console).vanished());
        return strict && edition.isProvisional() ? ExitCode.DATA : ExitCode.DONE;
    }

    /** What a choice of outputs left out can't be sent. */
    private static String next(Edition edition, FormatChoice choice) {
        boolean there = edition.isProvisional()
                ? choice.wantsReturns()
                : ListedEdition.SENT.stream().allMatch(choice::wants);
        if (!there) {
            return "merge.next.part";
        }
        return edition.isProvisional() ? "merge.next.provisional" : "merge.next.final";
    }

    private List<String> notes(MergedEdition merged) {
        List<String> notes = new ArrayList<>();
        notes.add(console.messages().of("edition.mark", merged.edition().mark()));
        merged.told().forEach(note -> notes.add(console.messages().of(note)));
        return notes;
    }

    private int ofMany(AgencyEdition merged) {
        boolean provisional = merged.round().whole().totals().isProvisional();
        if (!options.quiet()) {
            new AgencyReport(console, merged.round()).print();
            outputs(merged.folder(), merged.written(), merged.removed());
            console.say(provisional ? "agencies.next" : "agencies.next.final");
            TemplatesCommand.tell(console, options.jobs(console));
        }
        return strict && provisional ? ExitCode.DATA : ExitCode.DONE;
    }

    private int noSuchFormat(MergeResult.NoSuchFormat none) {
        console.error(console.messages().of("usage.no-format", none.word(), String.join(", ", none.known())));
        return ExitCode.USAGE;
    }

    private void outputs(Path folder, List<Path> written, List<Path> removed) {
        OutputsReport report = new OutputsReport(console);
        report.outputs(folder, written);
        report.removed(removed);
    }
}

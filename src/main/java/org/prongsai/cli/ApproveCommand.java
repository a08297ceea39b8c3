package org.prongsai.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.approved.Approved;
import org.prongsai.job.verify.Difference;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.edition.Approval;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai approve}: the edition in the output folder is signed. */
@Command(description = "${bundle:help.approve}", optionListHeading = "%n")
final class ApproveCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Option(names = "--by", paramLabel = "NAME", description = "${bundle:help.approve.by}")
    private String by = "";

    ApproveCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        LocalDate today = LocalDate.ofInstant(
                environment.clock().instant(), environment.clock().getZone());
        ReviewRequest given = new ReviewRequest(options.asOf(), List.of(), Optional.empty());
        return new OutcomeReport(console).print(options.jobs(console).approve(given, today, by), this::approved);
    }

    private int approved(Approved approved) {
        if (options.quiet()) {
            return ExitCode.DONE;
        }
        String mark = approved.approval().mark().digits();
        if (approved.isNew()) {
            approved.before().ifPresent(before -> console.say("approve.before", before.day(), signer(before)));
            console.say("approve.done", mark);
        } else {
            console.say("approve.already", mark, approved.approval().day(), signer(approved.approval()));
        }
        if (approved.provisional()) {
            console.say("approve.provisional");
        }
        if (!approved.since().isEmpty()) {
            console.say(
                    "approve.since",
                    approved.since().size(),
                    console.messages()
                            .list(approved.since().stream()
                                    .map(Difference::file)
                                    .distinct()
                                    .toList()));
        }
        return ExitCode.DONE;
    }

    private Object signer(Approval approval) {
        return approval.by().isEmpty() ? LocalizedMessage.of("approve.unnamed") : approval.by();
    }
}

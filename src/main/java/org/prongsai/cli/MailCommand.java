package org.prongsai.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.report.MailReport;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailQuestions;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.job.mail.MailResult;
import org.prongsai.mail.MailKind;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.mail.settings.SmtpSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code prongsai mail}: edition, returned forms, reminders, receipts and forms, as drafts or sent. */
@Command(description = "${bundle:help.mail}", optionListHeading = "%n")
final class MailCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    @Option(names = "--only", split = ",", paramLabel = "KIND", description = "${bundle:help.mail.only}")
    private List<String> only = new ArrayList<>();

    @Option(names = "--to", split = ",", paramLabel = "CODE|ADDRESS", description = "${bundle:help.mail.to}")
    private List<String> to = new ArrayList<>();

    @Option(names = "--send", description = "${bundle:help.mail.send}")
    private boolean send;

    @Option(names = "--dry-run", description = "${bundle:help.mail.dry-run}")
    private boolean dryRun;

    @Option(names = "--yes", description = "${bundle:help.mail.yes}")
    private boolean yes;

    @Option(names = "--provisional", description = "${bundle:help.mail.provisional}")
    private boolean provisional;

    @Option(names = "--unknown", paramLabel = "again|sent|leave", description = "${bundle:help.mail.unknown}")
    private MailQuestions.@Nullable Unknown unknown;

    MailCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        Optional<String> strange =
                only.stream().filter(word -> MailKind.of(word).isEmpty()).findFirst();
        if (strange.isPresent()) {
            String known = Stream.of(MailKind.values()).map(MailKind::word).collect(Collectors.joining(", "));
            console.error(console.messages().of("usage.no-mail-kind", strange.get(), known));
            return ExitCode.USAGE;
        }
        if (!send || dryRun) {
            return act(dryRun ? new MailAction.List() : new MailAction.Draft(), () -> false);
        }
        MailSettings settings = new MailSettings(options.folder(), environment.environment());
        Optional<SmtpSettings> smtp = settings.smtp();
        if (smtp.isEmpty()) {
            Path file = options.folder().resolve(MailSettings.FILE);
            return new SettingsReport(console).print(settings.faults(), file);
        }
        ConsolePrompts questions = new ConsolePrompts(console, smtp.get(), yes, Optional.ofNullable(unknown));
        int code = act(new MailAction.Send(smtp.get(), questions), questions::asked);
        if (questions.unanswered()) {
            console.error(console.messages().of("usage.nobody-answers"));
            return ExitCode.USAGE;
        }
        return code;
    }

    private int act(MailAction action, BooleanSupplier asked) {
        Set<MailKind> kinds = only.stream()
                .flatMap(word -> MailKind.of(word).stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(MailKind.class)));
        MailRequest request =
                new MailRequest(kinds, provisional, review.request(options), Set.copyOf(to), environment.clock());
        return new OutcomeReport(console)
                .print(
                        options.jobs(console).mail(request, action),
                        result -> result.fold(
                                mailed -> mailed(mailed, action, asked), this::notFinal, cancelled -> cancelled()));
    }

    private int mailed(MailResult.Mailed mailed, MailAction action, BooleanSupplier asked) {
        new MailReport(console, mailed).print(action, options.quiet(), asked.getAsBoolean());
        return mailed.allSent() || !(action instanceof MailAction.Send) ? ExitCode.DONE : ExitCode.FAILED;
    }

    private int notFinal(MailResult.NotFinal not) {
        console.error(console.messages().of("mail.not-final", not.notice()));
        return ExitCode.DATA;
    }

    private int cancelled() {
        console.say("mail.cancelled");
        return ExitCode.DONE;
    }
}

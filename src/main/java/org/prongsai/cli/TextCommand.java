package org.prongsai.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.job.decide.TextRequest;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code prongsai text}: the agency's own text for a guideline, written, confirmed or taken back. */
@Command(description = "${bundle:help.text}", optionListHeading = "%n")
final class TextCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    @Parameters(paramLabel = "GUIDELINE", description = "${bundle:help.text.guideline}")
    private String guideline = "";

    @ArgGroup(multiplicity = "1")
    private Said said = new Said();

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "${bundle:help.text.by}")
    private String by = "";

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    TextCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    /** What is said of it: one of the two. */
    static final class Said {
        @Option(names = "--value", paramLabel = "TEXT", description = "${bundle:help.text.value}")
        private @Nullable String text;

        @Option(names = "--still-true", description = "${bundle:help.text.still-true}")
        private boolean stillTrue;
    }

    @Override
    public Integer call() {
        Optional<String> text = said.stillTrue ? Optional.empty() : Optional.ofNullable(said.text);
        TextRequest request =
                new TextRequest(guideline, text, by, Optional.empty(), review.request(options), environment.clock());
        boolean takenBack = text.filter(String::isBlank).isPresent();
        return new DecideReport(console, options.quiet())
                .print(options.jobs(console).writeText(request), takenBack ? "text.undone" : "text.done");
    }
}

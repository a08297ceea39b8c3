package org.prongsai.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.cli.terminal.Console;
import org.prongsai.finding.Decision;
import org.prongsai.job.decide.DecideRequest;
import org.prongsai.job.decide.TakeInRequest;
import org.prongsai.job.decide.VanishedRequest;
import org.prongsai.layout.Labelled;
import org.prongsai.layout.decisions.DecisionChoice;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** {@code prongsai decide}: a decision about a finding, or about one that vanished. */
@Command(description = "${bundle:help.decide}", optionListHeading = "%n")
final class DecideCommand implements Callable<Integer> {
    private final Console console;
    private final ProcessEnvironment environment;

    @Parameters(index = "0", arity = "0..1", paramLabel = "KEY", description = "${bundle:help.decide.key}")
    private String key = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "accept|correct|exclude|count|count-as|join|publish|mask",
            description = "${bundle:help.decide.verb}",
            converter = VerbConverter.class)
    private Decision.@Nullable Verb verb;

    @Option(names = "--value", paramLabel = "VALUE", description = "${bundle:help.decide.value}")
    private String value = "";

    @Option(names = "--reason", paramLabel = "REASON", description = "${bundle:help.decide.reason}")
    private String reason = "";

    @Option(names = "--by", required = true, paramLabel = "NAME", description = "${bundle:help.decide.by}")
    private String by = "";

    @Option(names = "--put-back", paramLabel = "KEY", description = "${bundle:help.decide.put-back}")
    private @Nullable String putBack;

    @Option(names = "--take-in", description = "${bundle:help.decide.take-in}")
    private boolean takeIn;

    @Option(names = "--leave", paramLabel = "KEY", description = "${bundle:help.decide.leave}")
    private @Nullable String leave;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private ReviewOptions review = new ReviewOptions();

    DecideCommand(Console console, ProcessEnvironment environment) {
        this.console = console;
        this.environment = environment;
    }

    @Override
    public Integer call() {
        DecideReport report = new DecideReport(console, options.quiet());
        if (putBack != null) {
            requireNothingElse(takeIn ? "--take-in" : leave);
            return report.print(options.jobs(console).putBack(vanished(putBack)), "decide.done");
        }
        if (leave != null) {
            requireNothingElse(takeIn ? "--take-in" : putBack);
            return report.print(options.jobs(console).leave(vanished(leave)), "decide.left");
        }
        if (takeIn) {
            requireNothingElse(null);
            return report.print(
                    options.jobs(console).takeIn(new TakeInRequest(by, Optional.empty(), environment.clock())),
                    "decide.taken-in");
        }
        if (verb == null || reason.isEmpty()) {
            throw new MissingParameterException(spec.commandLine(), missing(), "");
        }
        DecideRequest request = new DecideRequest(
                key, verb, value, reason, by, Optional.empty(), review.request(options), environment.clock());
        int code = report.print(options.jobs(console).decide(request), "decide.done");
        report.vanished(options.jobs(console).vanished());
        return code;
    }

    private VanishedRequest vanished(String about) {
        return new VanishedRequest(about, by, environment.clock());
    }

    private void requireNothingElse(@Nullable String other) {
        if (other != null || !key.isEmpty()) {
            throw new UnmatchedArgumentException(spec.commandLine(), List.of(other != null ? other : key));
        }
    }

    private List<ArgSpec> missing() {
        Stream<ArgSpec> words = spec.positionalParameters().stream()
                .filter(word -> word.index().min() == 0 ? key.isEmpty() : verb == null)
                .map(ArgSpec.class::cast);
        return Stream.concat(words, reason.isEmpty() ? Stream.of(spec.findOption("--reason")) : Stream.empty())
                .toList();
    }

    /** A verb in English, as in the list of commands, or by the words of the drop-down in either language. */
    static final class VerbConverter implements ITypeConverter<Decision.Verb> {
        @Override
        public Decision.Verb convert(String word) {
            return Arrays.stream(Decision.Verb.values())
                    .filter(verb -> Labelled.kebab(verb).equalsIgnoreCase(word)
                            || DecisionChoice.valueOf(verb.name()).isCalled(word))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException(word));
        }
    }
}

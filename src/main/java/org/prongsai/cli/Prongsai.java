package org.prongsai.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.cli.terminal.Console;
import org.prongsai.cli.terminal.UsageError;
import org.prongsai.io.JobFailure;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** The whole program on given streams; {@link #run} returns the exit code and ends nothing. */
public final class Prongsai {
    private static final int MAX_CAUSES = 20;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean watched;
    private final ProcessEnvironment environment;

    /** @param watched whether a person sees {@code err}, so that a progress bar makes sense */
    public Prongsai(PrintStream out, PrintStream err, boolean watched, ProcessEnvironment environment) {
        this.out = out;
        this.err = err;
        this.watched = watched;
        this.environment = environment;
    }

    public int run(String... args) {
        Messages messages = new Messages(language(args));
        Console console = new Console(out, err, messages.language(), watched, environment.in());
        CommandLine line = new CommandLine(new RootCommand(console));
        new Commands(console, environment).addTo(line, args);
        line.setResourceBundle(messages.bundle())
                .setUsageHelpWidth(100)
                .setCaseInsensitiveEnumValuesAllowed(true)
                // A value that begins with @ is what it says, and no file of further words.
                .setExpandAtFiles(false)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setParameterExceptionHandler((problem, given) -> usage(console, problem))
                .setExecutionExceptionHandler((problem, command, given) -> failed(console, problem));
        heading(line, messages);
        try {
            return line.execute(args);
        } catch (OutOfMemoryError | StackOverflowError exhausted) {
            console.error(messages.of("failure.memory"));
            return ExitCode.FAILED;
        }
    }

    private static void heading(CommandLine line, Messages messages) {
        line.getCommandSpec().usageMessage().synopsisHeading(messages.of("usage.heading"));
        line.getSubcommands().values().forEach(command -> heading(command, messages));
    }

    /** The language must be known before the command line is read, for what is wrong with it is said in it. */
    private static Language language(String... args) {
        List<String> words = Arrays.asList(args);
        int option = words.indexOf("--lang");
        boolean english = words.stream().anyMatch("--lang=en"::equalsIgnoreCase)
                || (option >= 0
                        && option + 1 < words.size()
                        && words.get(option + 1).equalsIgnoreCase("en"));
        return english ? Language.EN : Language.TH;
    }

    private static int usage(Console console, ParameterException problem) {
        console.error(console.messages().of(UsageError.sentence(problem)));
        console.error(console.messages()
                .of("usage.see-help", problem.getCommandLine().getCommandSpec().qualifiedName()));
        return ExitCode.USAGE;
    }

    private static int failed(Console console, Exception problem) {
        if (problem instanceof JobFailure failure) {
            console.error(console.messages().of(failure.sentence()));
            console.debug(problem);
            return failure.isOfSetup() ? ExitCode.USAGE : ExitCode.FAILED;
        }
        // The same error thrown while closing what it was thrown in comes wrapped as a complaint about that.
        boolean exhausted = Stream.<Throwable>iterate(problem, Objects::nonNull, Throwable::getCause)
                .limit(MAX_CAUSES)
                .anyMatch(VirtualMachineError.class::isInstance);
        console.error(
                exhausted
                        ? console.messages().of("failure.memory")
                        : console.messages().of("failure.bug", String.valueOf(problem)));
        console.debug(problem);
        return ExitCode.FAILED;
    }
}

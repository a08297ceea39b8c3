package org.prongsai.cli.terminal;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.text.Language;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Usage error: what is wrong with a command line, in our own words. */
public final class UsageError {
    private UsageError() {}

    public static LocalizedMessage sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return LocalizedMessage.of("usage.unknown", unmatched.getUnmatched().get(0));
        }
        if (problem instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageError::name).collect(Collectors.joining(", "));
            return LocalizedMessage.of("usage.missing", names);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return LocalizedMessage.of("usage.twice", name(twice.getOverwritten()));
        }
        return problem.getArgSpec() != null
                ? value(problem.getArgSpec(), String.valueOf(problem.getValue()))
                : LocalizedMessage.of("usage.other", String.valueOf(problem.getMessage()));
    }

    /** What was expected depends on what the option takes. */
    private static LocalizedMessage value(ArgSpec argument, String given) {
        if (argument.type().equals(LocalDate.class)) {
            return LocalizedMessage.of("usage.date", name(argument), given);
        }
        return argument.type().equals(Language.class)
                ? LocalizedMessage.of("usage.language", name(argument), given)
                : LocalizedMessage.of("usage.value", name(argument), given, argument.paramLabel());
    }

    /** An option as it is typed, with what it takes; a parameter by its label. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}

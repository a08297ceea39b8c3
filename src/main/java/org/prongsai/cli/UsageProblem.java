package org.prongsai.cli;

import java.util.stream.Collectors;
import org.prongsai.text.Sentence;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with a command line, in our own words. */
final class UsageProblem {
    private UsageProblem() {}

    static Sentence sentence(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched) {
            return Sentence.of("usage.unknown", String.join(" ", unmatched.getUnmatched()));
        }
        if (problem instanceof MissingParameterException missing) {
            String names = missing.getMissing().stream().map(UsageProblem::name).collect(Collectors.joining(", "));
            return Sentence.of("usage.missing", names);
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return Sentence.of("usage.twice", name(twice.getOverwritten()));
        }
        return problem.getArgSpec() != null
                ? Sentence.of(
                        "usage.value",
                        name(problem.getArgSpec()),
                        String.valueOf(problem.getValue()),
                        problem.getArgSpec().paramLabel())
                : Sentence.of("usage.other", String.valueOf(problem.getMessage()));
    }

    /** An option as it is typed, with what it takes; a parameter by its label. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel()
                : argument.paramLabel();
    }
}

package org.prongsai.cli;

import org.prongsai.text.Sentence;
import picocli.CommandLine.MissingParameterException;
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
            String names = missing.getMissing().stream()
                    .map(argument -> argument.isOption() ? argument.toString() : argument.paramLabel())
                    .reduce((one, other) -> one + ", " + other)
                    .orElse("");
            return Sentence.of("usage.missing", names);
        }
        return problem.getArgSpec() != null
                ? Sentence.of("usage.value", problem.getArgSpec().toString(), String.valueOf(problem.getValue()))
                : Sentence.of("usage.other", String.valueOf(problem.getMessage()));
    }
}

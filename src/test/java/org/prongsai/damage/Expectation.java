package org.prongsai.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the table says of a damage in a format, held against what came of it. */
final class Expectation {
    private static final Pattern RULE = Pattern.compile("[a-z]+(?:-[a-z]+)+");
    /** So many forms show every way in which a damage ends. */
    private static final int ENOUGH = 20;

    private final Harm damage;
    private final SavedAs format;

    Expectation(Harm damage, SavedAs format) {
        this.damage = damage;
        this.format = format;
    }

    /** Refused is what is said to be, and no more. */
    void refuses(List<Verdict> verdicts) {
        String expected = damage.expected(format);
        if (!expected.contains("refused")) {
            assertThat(verdicts)
                    .as("%s as %s: %s", damage.name(), format, expected)
                    .noneMatch(Expectation::isRefused);
        }
    }

    /** Rules that are named are found, refused is what is said to be, and what is said to be read and no more is. */
    void holds(List<Verdict> verdicts) {
        String expected = damage.expected(format);
        Set<String> named =
                RULE.matcher(expected).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
        boolean refused = expected.contains("refused");
        refuses(verdicts);
        if (named.isEmpty() && !refused && damage.loss(format).isEmpty()) {
            assertThat(verdicts)
                    .as("%s as %s: %s", damage.name(), format, expected)
                    .allMatch(verdict -> verdict.ending() == Verdict.Ending.RIGHT);
        }
        if (verdicts.size() >= ENOUGH) {
            Set<String> found = verdicts.stream()
                    .flatMap(verdict -> verdict.rules().stream())
                    .collect(Collectors.toSet());
            assertThat(found).as("%s as %s", damage.name(), format).containsAll(named);
            assertThat(!refused || verdicts.stream().anyMatch(Expectation::isRefused))
                    .as("%s as %s is refused", damage.name(), format)
                    .isTrue();
        }
    }

    private static boolean isRefused(Verdict verdict) {
        return verdict.ending() == Verdict.Ending.REFUSED;
    }
}

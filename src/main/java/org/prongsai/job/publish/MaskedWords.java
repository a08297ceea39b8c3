package org.prongsai.job.publish;

import java.util.List;
import java.util.stream.Stream;
import org.prongsai.finding.Disclosure;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.Findings;
import org.prongsai.render.Edition;
import org.prongsai.thai.personal.WordMask;

/**
 * Words that a publishing masked.
 *
 * @param words how many
 * @param cells in how many cells they were found
 * @param overruled places in which it was decided to publish one that is masked elsewhere: it is masked there too
 */
public record MaskedWords(int words, int cells, List<String> overruled) {
    public MaskedWords {
        overruled = List.copyOf(overruled);
    }

    public static MaskedWords of(Edition edition, FindingText text) {
        Findings findings = edition.findings();
        List<Finding> hidden = hidden(findings);
        WordMask mask = mask(edition);
        return new MaskedWords(
                (int) hidden.stream().map(Finding::value).distinct().count(),
                (int) hidden.stream().map(Finding::location).distinct().count(),
                findings.list().stream()
                        .filter(finding -> Disclosure.of(finding)
                                .filter(Disclosure.PUBLISHED::equals)
                                .isPresent())
                        .filter(finding -> !mask.over(finding.value()).equals(finding.value()))
                        .map(text::where)
                        .distinct()
                        .toList());
    }

    /** Over what was decided to be hidden, and over what reasons tell. */
    static WordMask mask(Edition edition) {
        return new WordMask(
                Stream.concat(hidden(edition.findings()).stream().map(Finding::value), ReasonWords.of(edition).stream())
                        .distinct()
                        .toList());
    }

    private static List<Finding> hidden(Findings findings) {
        return findings.list().stream()
                .filter(finding ->
                        Disclosure.of(finding).filter(Disclosure::isHidden).isPresent())
                .toList();
    }

    public boolean isAny() {
        return words > 0;
    }
}

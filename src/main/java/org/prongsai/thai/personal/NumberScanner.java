package org.prongsai.thai.personal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Scanner for what may be a number of so many digits, in any writing: it begins and ends with a group of digits. */
final class NumberScanner {
    private static final String BETWEEN = " .-()_/";
    /** As in {@code (02) - 123}. */
    private static final int MAX_GAP = 3;

    private final PlainText text;
    private final List<int[]> groups = new ArrayList<>();

    NumberScanner(PlainText text) {
        this.text = text;
        for (int i = 0; i < text.length(); i++) {
            if (text.isDigit(i)) {
                int start = i;
                while (text.isDigit(i)) {
                    i++;
                }
                groups.add(new int[] {start, i});
            }
        }
    }

    /** Every span of so many digits, by where it begins, the shorter first. */
    List<NumberSpan> spans(int least, int most) {
        List<NumberSpan> spans = new ArrayList<>();
        for (int first = 0; first < groups.size(); first++) {
            int digits = 0;
            for (int last = first; last < groups.size() && (last == first || isNear(last)); last++) {
                digits += groups.get(last)[1] - groups.get(last)[0];
                if (digits > most) {
                    break;
                }
                if (digits >= least) {
                    spans.add(span(first, last));
                }
            }
        }
        return spans;
    }

    /** Those of exactly so many digits that are what is sought, none within another, and no pages in addresses. */
    List<PersonalWord> words(int length, Predicate<NumberSpan> isOne) {
        List<PersonalWord> found = new ArrayList<>();
        int done = 0;
        for (NumberSpan span : spans(length, length)) {
            if (span.start() >= done && isOne.test(span) && !LinkWords.isPageNumber(text, span.start())) {
                found.add(PersonalWord.of(text, span.start(), span.end()));
                done = span.end();
            }
        }
        return found;
    }

    private boolean isNear(int group) {
        int from = groups.get(group - 1)[1];
        int to = groups.get(group)[0];
        boolean near = to - from <= MAX_GAP;
        for (int i = from; near && i < to; i++) {
            near = BETWEEN.indexOf(text.at(i)) >= 0;
        }
        return near;
    }

    private NumberSpan span(int first, int last) {
        StringBuilder digits = new StringBuilder();
        StringBuilder shape = new StringBuilder();
        StringBuilder gaps = new StringBuilder();
        for (int i = first; i <= last; i++) {
            int[] group = groups.get(i);
            if (i > first) {
                shape.append('-');
                gaps.append(text.text(), groups.get(i - 1)[1], group[0]);
            }
            digits.append(text.text(), group[0], group[1]);
            shape.append(group[1] - group[0]);
        }
        return new NumberSpan(
                digits.toString(), shape.toString(), gaps.toString(), groups.get(first)[0], groups.get(last)[1]);
    }
}

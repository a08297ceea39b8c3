package org.prongsai.thai.personal;

/**
 * Span of a text that may be one number: groups of digits with little between them.
 *
 * @param digits all of them
 * @param shape how many stand in each group: {@code 3-3-4}
 * @param gaps what stands between the groups, one after the other
 * @param start in the plain text
 * @param end after its last digit
 */
record NumberSpan(String digits, String shape, String gaps, int start, int end) {
    boolean isWhole() {
        return gaps.isEmpty();
    }

    /** Whether it is held together by dashes alone. */
    boolean isDashed() {
        return !gaps.isEmpty() && gaps.chars().allMatch(gap -> gap == '-');
    }

    /** Whether one sign alone, always the same, stands between its groups. */
    boolean isEven() {
        int dashes = 0;
        for (int i = 0; i < shape.length(); i++) {
            dashes += shape.charAt(i) == '-' ? 1 : 0;
        }
        for (int i = 1; i < gaps.length(); i++) {
            if (gaps.charAt(i) != gaps.charAt(0)) {
                return false;
            }
        }
        return !gaps.isEmpty() && gaps.length() == dashes;
    }

    boolean hasSlash() {
        return gaps.indexOf('/') >= 0;
    }

    /** Whether every digit stands alone. */
    boolean isSpelt() {
        return shape.length() == 2 * digits.length() - 1;
    }

    /** Whether a dash, a dot or a slash ties it to digits before it. */
    boolean isTiedBefore(PlainText text) {
        return "-./".indexOf(text.at(start - 1)) >= 0 && text.isDigit(start - 2);
    }

    /** Whether a dash ties it to digits behind it. */
    boolean isTiedBehind(PlainText text) {
        return text.at(end) == '-' && text.isDigit(end + 1);
    }

    boolean isOver(int from, int to) {
        return start < to && end > from;
    }
}

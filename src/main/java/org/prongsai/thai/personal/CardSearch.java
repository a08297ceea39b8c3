package org.prongsai.thai.personal;

import java.util.List;

/** Search for numbers of bank cards: sixteen digits, said to be one or right by their last digit. */
final class CardSearch implements PersonalSearch {
    private static final int LENGTH = 16;
    private static final int MAX_DIGIT = 9;
    private static final String PRINTED = "4-4-4-4";
    private static final List<String> SAID = List.of("เครดิต", "เดบิต", "บัตร", "ATM", "ard", "CARD", "Visa", "VISA");

    @Override
    public boolean mayBeIn(String text) {
        return PlainText.digits(text, LENGTH) == LENGTH;
    }

    @Override
    public List<PersonalWord> in(PlainText text, OfficeWords own) {
        return new NumberScanner(text).words(LENGTH, span -> isCard(span, text));
    }

    private static boolean isCard(NumberSpan span, PlainText text) {
        boolean written = span.isWhole() || (span.shape().equals(PRINTED) && span.isEven() && !span.hasSlash());
        boolean free = !span.isTiedBefore(text) && !span.isTiedBehind(text);
        boolean said = NearWords.before(text, span.start(), SAID);
        return written
                && free
                && "3456".indexOf(span.digits().charAt(0)) >= 0
                && (isRight(span.digits()) || (said && !span.isWhole()));
    }

    /** By the rule of Luhn. */
    static boolean isRight(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int weighed = i % 2 == 0 ? digit : 2 * digit;
            sum += weighed > MAX_DIGIT ? weighed - MAX_DIGIT : weighed;
        }
        return sum % (MAX_DIGIT + 1) == 0;
    }
}

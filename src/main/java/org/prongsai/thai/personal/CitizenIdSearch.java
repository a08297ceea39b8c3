package org.prongsai.thai.personal;

import java.util.List;

/** Search for citizens' numbers (เลขประจำตัวประชาชน): thirteen digits of which the last is right. */
final class CitizenIdSearch implements PersonalSearch {
    private static final int LENGTH = 13;
    private static final String PRINTED = "1-4-5-";
    private static final List<String> SAID =
            List.of("ประจำตัว", "ประชาชน", "บัตร", "ปชช", "13 หลัก", "สิบสามหลัก", "citizen", "ID");

    @Override
    public boolean mayBeIn(String text) {
        return PlainText.digits(text, LENGTH) == LENGTH;
    }

    @Override
    public List<PersonalWord> in(PlainText text, OfficeWords own) {
        return new NumberScanner(text).words(LENGTH, span -> isId(span.digits()) && isOne(span, text));
    }

    /** Of thirteen digits in any groups a tenth is right by chance: they must be written as such a number is. */
    private static boolean isOne(NumberSpan span, PlainText text) {
        if (span.isWhole()) {
            return true;
        }
        boolean tied = span.isTiedBefore(text) || span.isTiedBehind(text);
        return !tied
                && (span.shape().startsWith(PRINTED)
                        || (span.isEven() && !span.gaps().isBlank())
                        || span.isSpelt()
                        || NearWords.before(text, span.start(), SAID));
    }

    /** Those of companies and offices begin with 0. */
    static boolean isId(String digits) {
        if (digits.length() != LENGTH || digits.charAt(0) == '0') {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < LENGTH - 1; i++) {
            sum += (LENGTH - i) * (digits.charAt(i) - '0');
        }
        return (11 - sum % 11) % 10 == digits.charAt(LENGTH - 1) - '0';
    }
}

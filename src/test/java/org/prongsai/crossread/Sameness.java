package org.prongsai.crossread;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import org.prongsai.crossread.SeenCell.Kind;

/**
 * What is taken for the same: texts letter by letter but for how a line ends; numbers at the 15 digits that spreadsheets
 * keep; days to the millisecond, as numbers of their own workbook; whether a formula worked them out.
 */
final class Sameness {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final MathContext DIGITS = new MathContext(15);
    private static final double MILLISECOND = 1.2 / 86_400_000;

    private Sameness() {}

    static boolean of(SeenCell ours, SeenCell theirs) {
        return ours.marks().equals(theirs.marks().replace("R", "")) && ofValue(ours, theirs);
    }

    static boolean ofValue(SeenCell ours, SeenCell theirs) {
        if (ours.kind() == Kind.NUMBER && theirs.kind() == Kind.DAY) {
            return Math.abs(ours.number() - theirs.number()) <= MILLISECOND;
        }
        if (ours.kind() == Kind.NUMBER && theirs.kind() == Kind.NUMBER) {
            return rounded(ours.text()).compareTo(rounded(theirs.text())) == 0;
        }
        return ours.kind() == theirs.kind() && ours.text().equals(theirs.text());
    }

    static boolean ofNumbers(String ours, String theirs) {
        return NUMBER.matcher(ours).matches()
                && NUMBER.matcher(theirs).matches()
                && rounded(ours).compareTo(rounded(theirs)) == 0;
    }

    private static BigDecimal rounded(String number) {
        return new BigDecimal(number).round(DIGITS);
    }

    /** Of what is a text here, whatever it was. */
    static boolean ofText(SeenCell ours, SeenCell theirs) {
        SeenCell alike = new SeenCell(
                theirs.kind() == Kind.DAY ? Kind.NUMBER : theirs.kind(),
                ours.file(),
                ours.sheet(),
                ours.cell(),
                "",
                ours.text(),
                List.of());
        return (alike.kind() != Kind.NUMBER || NUMBER.matcher(ours.text()).matches()) && ofValue(alike, theirs);
    }
}

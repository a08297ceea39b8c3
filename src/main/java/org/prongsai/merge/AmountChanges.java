package org.prongsai.merge;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Entry;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.PreviousAnswer;

/** Changes of the numbers in a plan's own columns since an earlier edition. */
final class AmountChanges {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AmountChanges() {}

    /** A number then and now, with what it is of, the difference and how many hundredths that is. */
    record Amount(String from, String to) {}

    static Stream<Amount> of(ExpectedAnswer expected, PreviousAnswer then) {
        return expected.received().stream()
                .flatMap(received -> received.answer().entries().stream())
                .filter(entry -> then.amounts().containsKey(entry.field().key()))
                .flatMap(entry -> amount(entry, then).stream());
    }

    private static Optional<Amount> amount(Entry entry, PreviousAnswer then) {
        BigDecimal before = then.amounts().get(entry.field().key());
        return before == null
                ? Optional.empty()
                : entry.value()
                        .number()
                        .filter(now -> now.compareTo(before) != 0)
                        .map(now -> new Amount(
                                entry.field().title() + ": " + shown(before),
                                shown(now) + " (" + difference(before, now) + ")"));
    }

    private static String shown(BigDecimal number) {
        return String.format(Locale.ROOT, "%,." + Math.max(0, number.scale()) + "f", number);
    }

    private static String difference(BigDecimal before, BigDecimal now) {
        BigDecimal difference = now.subtract(before);
        String sign = difference.signum() > 0 ? "+" : "";
        return before.signum() == 0
                ? sign + shown(difference)
                : sign + shown(difference) + ", " + sign
                        + difference
                                .multiply(HUNDRED)
                                .divide(before.abs(), 2, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}

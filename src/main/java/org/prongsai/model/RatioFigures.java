package org.prongsai.model;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Figures of a ratio: two sums over the same answers, so that ratios of parts make the ratio of the whole.
 *
 * @param part sum of the column
 * @param whole sum of the column that is the hundred
 * @param base the answers that were expected to have both
 */
public record RatioFigures(BigDecimal part, BigDecimal whole, TotalBase base) {
    public static final RatioFigures NONE = new RatioFigures(BigDecimal.ZERO, BigDecimal.ZERO, TotalBase.NONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public RatioFigures plus(RatioFigures other) {
        return new RatioFigures(part.add(other.part), whole.add(other.whole), base.plus(other.base));
    }

    /** How many hundredths the part is of the whole, rounded; empty of nothing. */
    public Optional<BigDecimal> percent(int decimals) {
        return whole.signum() == 0
                ? Optional.empty()
                : Optional.of(part.multiply(HUNDRED).divide(whole, decimals, RoundingMode.HALF_UP));
    }
}

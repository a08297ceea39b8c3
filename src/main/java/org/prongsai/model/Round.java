package org.prongsai.model;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The reporting round (รอบการรายงาน).
 *
 * @param fiscalYear Buddhist era, for example 2564
 * @param start first day that counts
 * @param end last day that counts, not before {@code start}
 * @param due last day to return a form, not before {@code start}
 */
public record Round(int fiscalYear, RoundName name, LocalDate start, LocalDate end, LocalDate due) {
    private static final int DIGITS_OF_NAME = 8;

    public Round {
        if (fiscalYear < 2400 || end.isBefore(start) || due.isBefore(start)) {
            throw new IllegalArgumentException("a round runs forward: " + start + " to " + end + ", due " + due);
        }
    }

    /**
     * A short stable name for stamps. Of a half or full year of whole months fiscal year, months, first month: the second half
     * of 2564 is {@code 2564-6-4}. Of any other year, first day, last day and a digest of its name, {@code
     * 2564-20210301-20210315-0b1f9a77}, so that two in one month differ.
     */
    public String key() {
        return isOfWholeMonths()
                ? fiscalYear + "-" + name.months() + "-" + start.getMonthValue()
                : String.join("-", String.valueOf(fiscalYear), inFigures(start), inFigures(end), digestOfName());
    }

    private boolean isOfWholeMonths() {
        return !name.isOwn()
                && start.getDayOfMonth() == 1
                && end.equals(start.plusMonths(name.months()).minusDays(1));
    }

    private static String inFigures(LocalDate day) {
        return DateTimeFormatter.BASIC_ISO_DATE.format(day);
    }

    /** However it is spaced. */
    private String digestOfName() {
        String plain = name.thai().toLowerCase(Locale.ROOT).replaceAll("[\\s\\h]+", "");
        return Sha256.of(plain.getBytes(StandardCharsets.UTF_8)).hex().substring(0, DIGITS_OF_NAME);
    }
}

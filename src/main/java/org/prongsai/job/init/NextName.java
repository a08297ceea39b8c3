package org.prongsai.job.init;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/** Name of the round after one, made of the earlier one's as it was typed, where it can be told. */
final class NextName {
    private static final int QUARTERS = 4;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final Pattern QUARTER =
            Pattern.compile("(?iu)(ไตรมาส(?:\\s*ที่)?\\s*|\\bquarter\\s*|\\bQ\\s*)([1-4๑-๔])(?![0-9๐-๙])");
    private static final Pattern DIGIT = Pattern.compile("[0-9๐-๙]");
    private static final Pattern LETTER_OF_MONTH = Pattern.compile("[\\p{L}\\p{M}]");

    private final String typed;
    private final NextPeriod period;

    NextName(String typed, NextPeriod period) {
        this.typed = typed;
        this.period = period;
    }

    /** The quarter that it names, where it is one. */
    OptionalInt quarter() {
        List<Integer> named = QUARTER.matcher(typed)
                .results()
                .map(NextName::quarter)
                .distinct()
                .toList();
        boolean one = named.size() == 1
                && period.months() == MONTHS_OF_QUARTER
                && !DIGIT.matcher(QUARTER.matcher(typed).replaceAll("")).find();
        return one ? OptionalInt.of(named.get(0)) : OptionalInt.empty();
    }

    private static int quarter(MatchResult found) {
        return Integer.parseInt(ThaiDigits.toArabic(found.group(2)));
    }

    /** Empty where nobody can tell. */
    Optional<String> next() {
        if (!period.earlier().name().isOwn()) {
            return Optional.of(typed);
        }
        if (quarter().isPresent()) {
            return Optional.of(QUARTER.matcher(typed).replaceAll(NextName::moved));
        }
        if (DIGIT.matcher(typed).find()) {
            return Optional.empty();
        }
        List<String> months = monthsNamed();
        if (months.isEmpty()) {
            return period.isOfYears() ? Optional.of(typed) : Optional.empty();
        }
        return period.months() == 1 ? movedMonth(months) : Optional.empty();
    }

    private static String moved(MatchResult found) {
        String next = String.valueOf(quarter(found) % QUARTERS + 1);
        boolean thai = !ThaiDigits.toArabic(found.group(2)).equals(found.group(2));
        return Matcher.quoteReplacement(found.group(1) + (thai ? ThaiDigits.toThai(next) : next));
    }

    private List<String> monthsNamed() {
        List<String> named = new ArrayList<>(ThaiDates.monthNames());
        for (int month = 1; month <= ThaiDates.monthNames().size(); month++) {
            named.add(inEnglish(month));
        }
        named.removeIf(name -> !isNamed(name));
        return named;
    }

    private boolean isNamed(String month) {
        int at = typed.toLowerCase(Locale.ROOT).indexOf(month.toLowerCase(Locale.ROOT));
        int end = at + month.length();
        return at >= 0
                && (end == typed.length()
                        || !LETTER_OF_MONTH
                                .matcher(typed.substring(end, end + 1))
                                .matches());
    }

    /** Only where no other month is named besides. */
    private Optional<String> movedMonth(List<String> named) {
        int month = period.earlier().start().getMonthValue();
        int next = period.next(period.earlier().start()).getMonthValue();
        String thai = ThaiDates.monthNames().get(month - 1);
        if (!List.of(thai, inEnglish(month)).containsAll(named)) {
            return Optional.empty();
        }
        return Optional.of(Pattern.compile(Pattern.quote(inEnglish(month)), Pattern.CASE_INSENSITIVE)
                .matcher(typed.replace(thai, ThaiDates.monthNames().get(next - 1)))
                .replaceAll(inEnglish(next)));
    }

    private static String inEnglish(int month) {
        String monthAndYear = ThaiDates.monthAndYear(LocalDate.of(2000, month, 1), Language.EN);
        return monthAndYear.substring(0, monthAndYear.indexOf(' '));
    }
}

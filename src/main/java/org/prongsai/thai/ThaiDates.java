package org.prongsai.thai;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.text.Language;

/** Dates as Thai officials write and read them. Locale and zone of the machine change nothing. */
public final class ThaiDates {
    /** Buddhist era minus common era. */
    public static final int ERA = 543;

    static final int FIRST_BUDDHIST = 2400;
    private static final int FIRST_COMMON = 1900;
    /** No date is longer, and patterns take long to tell that a long text is none. */
    static final int MAX_LENGTH = 100;

    private static final ZoneOffset BANGKOK = ZoneOffset.ofHours(7);
    private static final List<String> MONTHS = List.of(
            "มกราคม",
            "กุมภาพันธ์",
            "มีนาคม",
            "เมษายน",
            "พฤษภาคม",
            "มิถุนายน",
            "กรกฎาคม",
            "สิงหาคม",
            "กันยายน",
            "ตุลาคม",
            "พฤศจิกายน",
            "ธันวาคม");
    private static final List<String> SHORT =
            List.of("มค", "กพ", "มีค", "เมย", "พค", "มิย", "กค", "สค", "กย", "ตค", "พย", "ธค");
    private static final List<String> ENGLISH = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");
    static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})");
    static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\s*[/.-]\\s*(\\d{1,2})\\s*[/.-]\\s*(\\d{4})");
    static final Pattern NAMED = Pattern.compile(
            "(?:วันที่)?\\s*(\\d{1,2})\\s*([\\u0E01-\\u0E4E][\\u0E01-\\u0E4E. ]*?)\\s*(?:พ\\.?\\s?ศ\\.?)?\\s*(\\d{4})");

    private static final Pattern IN_A_TEXT =
            Pattern.compile("(?<![0-9])[0-9]{1,2}\\s*(?:[/.-]\\s*[0-9]{1,2}\\s*[/.-]|(?:"
                    + String.join("|", MONTHS) + "|"
                    + SHORT.stream()
                            .map(month -> month.replaceAll("(?<=.)(?=.)", "\\\\.?\\\\s?") + "\\.?")
                            .collect(Collectors.joining("|"))
                    + ")\\s*(?:พ\\.?\\s?ศ\\.?)?)\\s*[0-9]{4}(?![0-9])");

    private ThaiDates() {}

    /** The dates that stand in a longer text: {@code ที่ 5 ลงวันที่ 1 มีนาคม 2564}. */
    public static List<LocalDate> within(String text) {
        return IN_A_TEXT
                .matcher(ThaiDigits.toArabic(ThaiText.repair(text).text()))
                .results()
                .flatMap(found -> parse(found.group()).stream())
                .toList();
    }

    /** The day of the same year whose number is this one's month, and whose month is this one's number; empty when the calendar has none, or it is the same. */
    public static Optional<LocalDate> turnedRound(LocalDate day) {
        return day.getDayOfMonth() > 12 || day.getDayOfMonth() == day.getMonthValue()
                ? Optional.empty()
                : Optional.of(LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue()));
    }

    /**
     * Reads a date of day, month and four-digit year, in Thai or Arabic digits: {@code 31 มีนาคม 2564},
     * {@code ๓๑ มี.ค. ๒๕๖๔}, {@code 31/3/2564}, {@code 2021-03-31}. Years from 2400 are Buddhist, from 1900 common era.
     * Empty for anything else, two-digit years among them.
     */
    public static Optional<LocalDate> parse(String typed) {
        return parse(typed, FIRST_COMMON);
    }

    /** The same with years before 1900 too, which are read as they stand: {@code 31/3/1478}. */
    public static Optional<LocalDate> parseInAnyEra(String typed) {
        return parse(typed, 1);
    }

    /** The day of two numbers and a year when the month stands first, as in America: {@code 3/31/2021}. */
    public static Optional<LocalDate> monthFirst(String typed) {
        String text = ThaiDigits.toArabic(ThaiText.repair(typed).text());
        Matcher numbers = DAY_FIRST.matcher(text.length() > MAX_LENGTH ? "" : text);
        return numbers.matches()
                ? date(numbers.group(3), numbers.group(1), numbers.group(2), FIRST_COMMON)
                : Optional.empty();
    }

    private static Optional<LocalDate> parse(String typed, int firstYear) {
        String text = ThaiDigits.toArabic(ThaiText.repair(typed).text());
        if (text.length() > MAX_LENGTH) {
            return Optional.empty();
        }
        Matcher yearFirst = YEAR_FIRST.matcher(text);
        if (yearFirst.matches()) {
            return date(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3), firstYear);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1), firstYear);
        }
        Matcher named = NAMED.matcher(text);
        if (!named.matches()) {
            return Optional.empty();
        }
        String month = named.group(2).replaceAll("[. ]", "");
        int index = Math.max(MONTHS.indexOf(month), SHORT.indexOf(month));
        return index < 0
                ? Optional.empty()
                : date(named.group(3), String.valueOf(index + 1), named.group(1), firstYear);
    }

    private static Optional<LocalDate> date(String year, String month, String day, int firstYear) {
        int written = Integer.parseInt(year);
        if (written < firstYear) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.of(
                    written >= FIRST_BUDDHIST ? written - ERA : written,
                    Integer.parseInt(month),
                    Integer.parseInt(day)));
        } catch (DateTimeException notInTheCalendar) {
            return Optional.empty();
        }
    }

    /** January to December in full. */
    public static List<String> monthNames() {
        return MONTHS;
    }

    /** The same in short, without dots. */
    public static List<String> shortMonthNames() {
        return SHORT;
    }

    /** Whether a year can only have been meant as Buddhist era although it stands in a Gregorian date cell. */
    public static boolean isBuddhistYear(int year) {
        return year >= FIRST_BUDDHIST;
    }

    /** {@code 31 มีนาคม 2564}, or {@code 31 March 2021}. */
    public static String full(LocalDate date, Language language) {
        return date.getDayOfMonth() + " " + monthAndYear(date, language);
    }

    /** {@code 31/3/2564}, as it is typed in either language. */
    public static String inFigures(LocalDate date) {
        return date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + (date.getYear() + ERA);
    }

    /** {@code มีนาคม 2564}, or {@code March 2021}. */
    public static String monthAndYear(LocalDate date, Language language) {
        int month = date.getMonthValue() - 1;
        return language == Language.TH
                ? MONTHS.get(month) + " " + (date.getYear() + ERA)
                : ENGLISH.get(month) + " " + date.getYear();
    }

    /** The day it was in Thailand. */
    public static LocalDate dayOf(Instant instant) {
        return instant.atZone(BANGKOK).toLocalDate();
    }

    /** {@code 31 มีนาคม 2564 09:05 น.} in Thai time. */
    public static String withTime(Instant instant, Language language) {
        return withTime(instant.atZone(BANGKOK).toLocalDateTime(), language);
    }

    /** The same of what some clock showed. */
    public static String withTime(LocalDateTime local, Language language) {
        String time = String.format(Locale.ROOT, "%02d:%02d", local.getHour(), local.getMinute());
        return full(local.toLocalDate(), language) + " " + time + (language == Language.TH ? " น." : "");
    }
}

package org.prongsai.thai;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;

/** Date as somebody typed it, to be typed for another day in the same manner: order, era, digits, zeros, month names. */
public final class TypedDate {
    private final String text;
    private final LocalDate day;

    private TypedDate(String text, LocalDate day) {
        this.text = text;
        this.day = day;
    }

    /** {@code ๓๐ ก.ย. ๒๕๖๔} for {@code ๓๑ มี.ค. ๒๕๖๔}; empty when what is typed is no date. */
    public static Optional<String> like(String typed, LocalDate day) {
        String text = ThaiText.repair(typed).text();
        if (text.length() > ThaiDates.MAX_LENGTH) {
            return Optional.empty();
        }
        return new TypedDate(text, day)
                .written()
                .filter(written -> ThaiDates.parse(written).equals(Optional.of(day)));
    }

    private Optional<String> written() {
        String arabic = ThaiDigits.toArabic(text);
        Matcher yearFirst = ThaiDates.YEAR_FIRST.matcher(arabic);
        if (yearFirst.matches()) {
            boolean padded =
                    yearFirst.group(2).length() == 2 && yearFirst.group(3).length() == 2;
            return Optional.of(inFigures(yearFirst, 3, 2, 1, padded));
        }
        Matcher dayFirst = ThaiDates.DAY_FIRST.matcher(arabic);
        if (dayFirst.matches()) {
            boolean padded = isPadded(dayFirst.group(1)) || isPadded(dayFirst.group(2));
            return Optional.of(inFigures(dayFirst, 1, 2, 3, padded));
        }
        Matcher named = ThaiDates.NAMED.matcher(arabic);
        return named.matches() ? Optional.of(inWords(named)) : Optional.empty();
    }

    private static boolean isPadded(String number) {
        return number.startsWith("0");
    }

    private String inFigures(Matcher found, int ofDay, int ofMonth, int ofYear, boolean padded) {
        return replaced(
                found,
                Map.of(
                        ofDay,
                        number(day.getDayOfMonth(), padded),
                        ofMonth,
                        number(day.getMonthValue(), padded),
                        ofYear,
                        year(found.group(ofYear))));
    }

    private String inWords(Matcher found) {
        return replaced(
                found,
                Map.of(
                        1,
                        number(day.getDayOfMonth(), isPadded(found.group(1))),
                        2,
                        month(found.group(2)),
                        3,
                        year(found.group(3))));
    }

    private static String number(int value, boolean padded) {
        return padded && value < 10 ? "0" + value : String.valueOf(value);
    }

    private String year(String typed) {
        boolean buddhist = Integer.parseInt(typed) >= ThaiDates.FIRST_BUDDHIST;
        return String.valueOf(buddhist ? day.getYear() + ThaiDates.ERA : day.getYear());
    }

    /** In full or in short, with as many dots. */
    private String month(String typed) {
        if (ThaiDates.monthNames().contains(typed.replaceAll("[. ]", ""))) {
            return ThaiDates.monthNames().get(day.getMonthValue() - 1);
        }
        String letters = ThaiDates.shortMonthNames().get(day.getMonthValue() - 1);
        int last = letters.length() - 1;
        String between = typed.contains(". ") ? ". " : typed.contains(".") ? "." : "";
        return letters.substring(0, last) + between + letters.substring(last) + (typed.endsWith(".") ? "." : "");
    }

    /** From the last group to the first, so that the places of those before stay. */
    private String replaced(Matcher found, Map<Integer, String> groups) {
        TreeMap<Integer, Integer> byPlace = new TreeMap<>();
        groups.keySet().forEach(group -> byPlace.put(found.start(group), group));
        StringBuilder written = new StringBuilder(text);
        byPlace.descendingMap().forEach((place, group) -> {
            String old = text.substring(place, found.end(group));
            String value = groups.getOrDefault(group, "");
            boolean thai = !ThaiDigits.toArabic(old).equals(old);
            written.replace(place, found.end(group), thai ? ThaiDigits.toThai(value) : value);
        });
        return written.toString();
    }
}

package org.prongsai.read.previous;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.thai.ThaiDates;

/**
 * Earlier edition as it says itself what it holds, in its own plan's words and codes.
 *
 * @param byText whether it has no codes, so that everything is known by what it is called
 * @param organisation empty when it does not say
 * @param round the key of its round, empty when it does not say
 * @param span of its round, empty when it does not say
 */
public record EarlierEdition(
        boolean byText,
        String organisation,
        String round,
        Optional<Span> span,
        List<Guideline> guidelines,
        List<Division> divisions,
        List<Status> statuses,
        List<Answer> answers) {
    private static final Pattern KEY = Pattern.compile("(2[4-9]\\d\\d)-(\\d{1,2})-(\\d{1,2})");
    /** Of a round that has a name of its own, or is not of whole months. */
    private static final Pattern KEY_OF_DAYS = Pattern.compile("2[4-9]\\d\\d-(\\d{8})-(\\d{8})-[0-9a-f]{8}");

    private static final int OCTOBER = 10;
    private static final int DECEMBER = 12;

    /** An edition that says no more of its round than its key. */
    public EarlierEdition(
            boolean byText,
            String organisation,
            String round,
            List<Guideline> guidelines,
            List<Division> divisions,
            List<Status> statuses,
            List<Answer> answers) {
        this(byText, organisation, round, span(round), guidelines, divisions, statuses, answers);
    }

    public EarlierEdition {
        guidelines = List.copyOf(guidelines);
        divisions = List.copyOf(divisions);
        statuses = List.copyOf(statuses);
        answers = List.copyOf(answers);
    }

    /** @param text its key: the digest of its text, or the text as it is compared */
    public record Guideline(String id, String text) {}

    /** @param code empty where there are none */
    public record Division(String code, String name) {}

    /** A status of its list. */
    public record Status(String code, String label, String countsAs) {}

    /**
     * One answer that was expected.
     *
     * @param division its code, or its name where there are no codes
     * @param status its code, empty where there are none
     * @param columns what stood in columns of its plan's own, as data has it, by their codes
     */
    public record Answer(
            String guideline,
            String division,
            String status,
            String label,
            String details,
            Map<String, String> columns) {
        public Answer {
            columns = Map.copyOf(columns);
        }

        public Answer(String guideline, String division, String status, String label, String details) {
            this(guideline, division, status, label, details, Map.of());
        }
    }

    /** The first and the last day of its round, where it says which one it is. */
    public record Span(LocalDate start, LocalDate end) {
        /** Whether it is the earlier of two: it ends earlier, or with a longer one's last part. */
        boolean isBefore(Span other) {
            return end.isBefore(other.end) || (end.equals(other.end) && start.isAfter(other.start));
        }
    }

    /** By the round's key: fiscal year, months, first month; or fiscal year, first and last day. */
    private static Optional<Span> span(String key) {
        Matcher matcher = KEY.matcher(key);
        if (!matcher.matches()) {
            return ofDays(KEY_OF_DAYS.matcher(key));
        }
        int month = Integer.parseInt(matcher.group(3));
        int months = Integer.parseInt(matcher.group(2));
        if (month < 1 || month > DECEMBER || months < 1 || months > DECEMBER) {
            return Optional.empty();
        }
        int year = Integer.parseInt(matcher.group(1)) - ThaiDates.ERA - (month >= OCTOBER ? 1 : 0);
        LocalDate start = LocalDate.of(year, month, 1);
        return Optional.of(new Span(start, start.plusMonths(months).minusDays(1)));
    }

    private static Optional<Span> ofDays(Matcher matcher) {
        if (!matcher.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Span(
                    LocalDate.parse(matcher.group(1), DateTimeFormatter.BASIC_ISO_DATE),
                    LocalDate.parse(matcher.group(2), DateTimeFormatter.BASIC_ISO_DATE)));
        } catch (DateTimeParseException noDays) {
            return Optional.empty();
        }
    }
}

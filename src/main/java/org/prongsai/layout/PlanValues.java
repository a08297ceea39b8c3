package org.prongsai.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.Round;
import org.prongsai.thai.ThaiDates;

/** Values of a plan that texts of an office's own may refer to in braces, {@code {organisation}}. */
public final class PlanValues {
    /** What may be referred to. */
    public static final List<String> NAMES =
            List.of("organisation", "contact", "round", "due", "example.status", "example.date");

    private static final int DAYS_BEFORE_END = 20;
    private static final Pattern REFERENCE = Pattern.compile("\\{([a-z][a-z0-9._-]*)}");

    private PlanValues() {}

    /** The values by their names. */
    public static Map<String, String> of(Plan plan, Messages messages) {
        return Map.of(
                "organisation", plan.organisation().name(),
                "contact", plan.organisation().contact(),
                "round", RoundText.full(plan.round(), messages),
                "due", ThaiDates.full(plan.round().due(), messages.language()),
                "example.status", plan.statuses().first(Progress.ACHIEVED).label(),
                "example.date", ThaiDates.full(exampleDay(plan.round()), messages.language()));
    }

    /** In the round, however short it is. */
    private static LocalDate exampleDay(Round round) {
        LocalDate day = round.end().minusDays(DAYS_BEFORE_END);
        return day.isBefore(round.start()) ? round.start() : day;
    }

    /** Whether a brace stands in it that is no reference's: it would be printed as it stands. */
    public static boolean isLeftOpen(String text) {
        return REFERENCE.matcher(text).replaceAll("").matches("(?s).*[{}].*");
    }

    /** The names that a text refers to. */
    public static Stream<String> referredTo(String text) {
        return REFERENCE.matcher(text).results().map(match -> match.group(1));
    }

    /** A text with its references filled in; what is no reference stays as it is. */
    public static String filledIn(String text, Map<String, String> values) {
        return REFERENCE
                .matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(values.getOrDefault(match.group(1), match.group())));
    }
}

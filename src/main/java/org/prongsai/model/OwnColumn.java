package org.prongsai.model;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Own column of a plan (คอลัมน์เพิ่มเติม): what an office wants to know beside what every report asks.
 *
 * @param heading what it is called, without its unit
 * @param filledBy whose words stand in it
 * @param choices what may be said in it, where that is a list; yes and no are one
 * @param need when it must be filled in
 * @param least smallest value allowed, empty when there is none
 * @param most largest value allowed
 * @param guidelines of which it is asked; empty means of all
 * @param summary what its answers add up to
 * @param unit that its numbers are of, empty when the plan names none
 * @param hint how it is filled in, empty when the plan does not say
 * @param published whether it may leave the office
 * @param part of the report in which it stands, empty where it stands with the others
 */
public record OwnColumn(
        String heading,
        FilledBy filledBy,
        List<Choice> choices,
        Need need,
        Optional<Limit> least,
        Optional<Limit> most,
        Set<GuidelineId> guidelines,
        ColumnSummary summary,
        String unit,
        String hint,
        String example,
        boolean published,
        String part) {
    public OwnColumn {
        choices = List.copyOf(choices);
        guidelines = Set.copyOf(guidelines);
        if (heading.isBlank()) {
            throw new IllegalArgumentException("a column is called something");
        }
    }

    /** Whose words stand in a column. */
    public enum FilledBy {
        /** The secretariat's: each guideline has one value, that no form can change. */
        PLAN,
        DIVISION
    }

    /**
     * One of the answers that a column lists.
     *
     * @param code in data
     * @param label in documents and forms
     */
    public record Choice(String code, String label) {}

    /** When a column must be filled in. */
    public sealed interface Need {
        /** Whether a row that is filled in must say something in it. */
        boolean isMet(Answer answer, Guideline guideline);

        /** Whether it depends on what else the row says. */
        default boolean isConditional() {
            return false;
        }

        record Always() implements Need {
            @Override
            public boolean isMet(Answer answer, Guideline guideline) {
                return true;
            }
        }

        record Never() implements Need {
            @Override
            public boolean isMet(Answer answer, Guideline guideline) {
                return false;
            }
        }

        /** @param codes of statuses */
        record WhenStatus(Set<String> codes) implements Need {
            public WhenStatus {
                codes = Set.copyOf(codes);
            }

            @Override
            public boolean isMet(Answer answer, Guideline guideline) {
                return answer.status()
                        .listed()
                        .map(Status::code)
                        .filter(codes::contains)
                        .isPresent();
            }

            @Override
            public boolean isConditional() {
                return true;
            }
        }

        /** @param codes of the other column's choices */
        record WhenChosen(FieldKey other, Set<String> codes) implements Need {
            public WhenChosen {
                codes = Set.copyOf(codes);
            }

            @Override
            public boolean isMet(Answer answer, Guideline guideline) {
                return answer.valueOf(other, guideline)
                        .filter(value -> value instanceof Selection selection
                                && selection.choices().stream().anyMatch(choice -> codes.contains(choice.code())))
                        .isPresent();
            }

            @Override
            public boolean isConditional() {
                return true;
            }
        }
    }

    /** The heading with the unit behind it, where it does not stand in it already. */
    public String title() {
        return title(heading, unit);
    }

    /** A heading with a unit behind it, where it does not stand in it already. */
    public static String title(String heading, String unit) {
        boolean said = unit.isEmpty() || heading.toLowerCase(Locale.ROOT).contains(unit.toLowerCase(Locale.ROOT));
        return said ? heading : heading + " (" + unit + ")";
    }

    public boolean isGiven() {
        return filledBy == FilledBy.PLAN;
    }

    public boolean isAskedOf(GuidelineId guideline) {
        return guidelines.isEmpty() || guidelines.contains(guideline);
    }
}

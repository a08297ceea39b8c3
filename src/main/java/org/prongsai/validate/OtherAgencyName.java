package org.prongsai.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.model.Division;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.thai.NeighbourName;
import org.prongsai.thai.ThaiText;
import org.prongsai.thai.WordSearch;

/** Name in a text of an agency that the organisation is not, or of a kind of agency that it is not. */
public final class OtherAgencyName {
    private final Plan plan;
    private final String asked;

    /** @param guideline that the text answers: what it asks about may be named */
    public OtherAgencyName(Plan plan, Guideline guideline) {
        this.plan = plan;
        this.asked = ThaiText.key(plan.goalOf(guideline.id()).text() + guideline.text());
    }

    /** The first one. */
    public Optional<String> in(String text) {
        return ofAnotherKind(text)
                .or(() -> NeighbourName.of(plan.organisation().name())
                        .in(text)
                        .filter(name -> !asked.contains(ThaiText.key(name))));
    }

    private Optional<String> ofAnotherKind(String text) {
        String written = ThaiText.key(text);
        // Most texts speak of no other agency, and need not be searched for our own names.
        List<String> words = plan.otherAgencies().stream()
                .filter(word -> written.contains(ThaiText.key(word)))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String others = withoutOurNames(written);
        return words.stream()
                .filter(word -> WordSearch.holds(others, ThaiText.key(word)) && !asked.contains(ThaiText.key(word)))
                .findFirst();
    }

    /** A town may be called after a temple, a division run a hospital: its own name speaks of nobody else. */
    private String withoutOurNames(String text) {
        return Stream.concat(
                        Stream.of(plan.organisation().name()),
                        plan.divisions().stream().map(Division::name))
                .map(ThaiText::key)
                .reduce(text, (rest, name) -> rest.replace(name, "\n"));
    }
}

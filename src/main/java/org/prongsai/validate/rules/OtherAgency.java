package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Division;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Plan;
import org.prongsai.thai.NeighbourName;
import org.prongsai.thai.ThaiText;
import org.prongsai.thai.WordSearch;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.AnswerRule;
import org.prongsai.validate.Rule;

/** The details speak of an agency that this one is not, or of a kind of it: pasted from somebody else's report, most likely. */
@AutoService(Rule.class)
public final class OtherAgency implements AnswerRule {
    @Override
    public RuleId id() {
        return new RuleId("other-agency");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public Set<FieldKey> fields() {
        return Set.of(FieldKey.DETAILS);
    }

    @Override
    public List<Finding> check(AnswerContext answer) {
        String asked = ThaiText.key(answer.goal().text() + answer.guideline().text());
        return ofAnotherKind(answer, asked)
                .or(() -> neighbour(answer, asked))
                .map(name -> answer.finding(
                        this,
                        answer.answer().details().cell(),
                        answer.answer().details().text(),
                        name,
                        answer.plan().organisation().name()))
                .orElse(List.of());
    }

    private static Optional<String> ofAnotherKind(AnswerContext answer, String asked) {
        String written = ThaiText.key(answer.answer().details().text());
        // Most details speak of no other agency, and need not be searched for our own names.
        List<String> words = answer.plan().otherAgencies().stream()
                .filter(word -> written.contains(ThaiText.key(word)))
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        String details = withoutOurNames(answer.plan(), written);
        return words.stream()
                .filter(word -> WordSearch.holds(details, ThaiText.key(word)) && !asked.contains(ThaiText.key(word)))
                .findFirst();
    }

    private static Optional<String> neighbour(AnswerContext answer, String asked) {
        return NeighbourName.of(answer.plan().organisation().name())
                .in(answer.answer().details().text())
                .filter(name -> !asked.contains(ThaiText.key(name)));
    }

    /** A town may be called after a temple, a division run a hospital: its own name speaks of nobody else. */
    private static String withoutOurNames(Plan plan, String details) {
        return Stream.concat(
                        Stream.of(plan.organisation().name()),
                        plan.divisions().stream().map(Division::name))
                .map(ThaiText::key)
                .reduce(details, (rest, name) -> rest.replace(name, "\n"));
    }
}

package org.prongsai.validate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.model.Submission;
import org.prongsai.thai.personal.OfficeWords;
import org.prongsai.thai.personal.PersonalKind;

/** Findings of one kind of personal data in all that the public would read of a round. */
final class PersonalFindings {
    /** Files; for fewer the threads are not worth starting. */
    private static final int MIN_PARALLEL = 50;

    private PersonalFindings() {}

    /** One for each word and cell, in the order of the round. */
    static List<Finding> of(Rule rule, PersonalKind kind, RoundContext round) {
        OfficeWords own = PlanOfficeWords.of(round.plan());
        // A form is looked at by itself, so that several may be at a time; the order stays.
        Stream<Submission> forms =
                round.files().size() < MIN_PARALLEL ? round.counted() : round.counted().toList().parallelStream();
        Stream<Finding> ofForms = forms.flatMap(form -> PublicText.of(form, round.plan()))
                .flatMap(text -> found(rule, kind, round, own, text));
        Stream<Finding> ofAgency =
                PublicText.ofAgency(round.texts()).flatMap(text -> found(rule, kind, round, own, text));
        return Stream.concat(ofForms, ofAgency).distinct().toList();
    }

    private static Stream<Finding> found(
            Rule rule, PersonalKind kind, RoundContext round, OfficeWords own, PublicText text) {
        return kind.in(text.text(), own).stream().map(word -> finding(rule, round, text, word.written()));
    }

    private static Finding finding(Rule rule, RoundContext round, PublicText text, String word) {
        return round.keyedFinding(
                rule, text.division(), text.guideline(), Optional.of(text.location()), word, "rule." + rule.id(), word);
    }
}

package org.prongsai.read.previous;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.ExpectedAnswer.State;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousEdition;
import org.prongsai.model.Status;
import org.prongsai.model.Term;
import org.prongsai.model.Uncompared;
import org.prongsai.model.Uncompared.Reason;
import org.prongsai.round.edition.RoundFacts;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/**
 * Matcher of an earlier edition with a plan: which of its answers are of which guideline and division of this plan. A
 * guideline is the same when its text is, whatever its number; a division when code and name are; a status when code,
 * label and what it counts as are. What agrees in part is not compared, and listed.
 */
public final class PreviousMatcher {
    private static final List<State> STATES = List.of(State.NOTHING_TO_REPORT, State.INVALID, State.MISSING);

    private final Plan plan;
    private final EarlierEdition earlier;
    private final EarlierColumns columns;
    private final Map<Reason, List<String>> uncompared = new EnumMap<>(Reason.class);

    private PreviousMatcher(Plan plan, EarlierEdition earlier) {
        this.plan = plan;
        this.earlier = earlier;
        this.columns = new EarlierColumns(plan, earlier);
    }

    /** In the terms of this plan, and what can't be put into them. */
    public static PreviousEdition match(Plan plan, EarlierEdition earlier) {
        return new PreviousMatcher(plan, earlier).matched();
    }

    private PreviousEdition matched() {
        Map<String, GuidelineId> guidelines = guidelines();
        Map<String, DivisionCode> divisions = divisions();
        columns.lost().forEach((reason, names) -> names.forEach(name -> note(reason, name)));
        List<PreviousAnswer> answers = new ArrayList<>();
        for (EarlierEdition.Answer answer : earlier.answers()) {
            GuidelineId guideline = guidelines.get(answer.guideline());
            DivisionCode division = divisions.get(answer.division());
            if (guideline != null && division != null) {
                answers.add(answer(answer, division, guideline));
            }
        }
        if (earlier.byText()) {
            uncompared.put(Reason.BY_TEXT, List.of());
        }
        if (earlier.organisation().isEmpty()) {
            uncompared.put(Reason.UNKNOWN_ORGANISATION, List.of());
        }
        if (earlier.span().isEmpty()) {
            uncompared.put(Reason.UNKNOWN_ROUND, List.of());
        }
        return new PreviousEdition(
                earlier.round(),
                answers,
                uncompared.entrySet().stream()
                        .map(one -> new Uncompared(
                                one.getKey(), one.getValue().stream().distinct().toList()))
                        .toList());
    }

    private void note(Reason reason, String name) {
        uncompared.computeIfAbsent(reason, none -> new ArrayList<>()).add(name);
    }

    /** What an earlier edition tells two guidelines apart by. */
    private String textOf(Guideline guideline) {
        return earlier.byText() ? ThaiText.key(guideline.text()) : RoundFacts.digest(guideline);
    }

    /** This plan's guideline by the earlier edition's id of it. */
    private Map<String, GuidelineId> guidelines() {
        Map<String, Long> then = earlier.guidelines().stream()
                .collect(Collectors.groupingBy(EarlierEdition.Guideline::text, Collectors.counting()));
        Map<String, Long> now =
                plan.guidelines().stream().collect(Collectors.groupingBy(this::textOf, Collectors.counting()));
        Map<String, GuidelineId> matched = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Guideline guideline : plan.guidelines()) {
            String id = guideline.id().toString();
            String text = textOf(guideline);
            List<String> same = earlier.guidelines().stream()
                    .filter(one -> one.text().equals(text))
                    .map(EarlierEdition.Guideline::id)
                    .toList();
            boolean ambiguous = now.getOrDefault(text, 0L) > 1 || then.getOrDefault(text, 0L) > 1;
            if (same.size() == 1 && !ambiguous) {
                matched.put(same.get(0), guideline.id());
            } else if (ambiguous && !same.isEmpty()) {
                note(Reason.GUIDELINE_AMBIGUOUS, id);
                told.addAll(same);
            } else if (earlier.guidelines().stream().anyMatch(one -> one.id().equals(id))) {
                note(Reason.GUIDELINE_CHANGED, id);
                told.add(id);
            } else {
                note(Reason.GUIDELINE_NEW, id);
            }
        }
        earlier.guidelines().stream()
                .map(EarlierEdition.Guideline::id)
                .filter(id -> !matched.containsKey(id) && !told.contains(id))
                .forEach(id -> note(Reason.GUIDELINE_GONE, id));
        return matched;
    }

    /** This plan's division by the earlier edition's code of it, or its name where there are no codes. */
    private Map<String, DivisionCode> divisions() {
        Map<String, DivisionCode> matched = new HashMap<>();
        Set<EarlierEdition.Division> told = new HashSet<>();
        for (Division division : plan.divisions()) {
            Optional<EarlierEdition.Division> ofCode = earlier.divisions().stream()
                    .filter(one -> one.code().equals(division.code().value()))
                    .findFirst();
            Optional<EarlierEdition.Division> ofName = earlier.divisions().stream()
                    .filter(one -> ThaiText.same(one.name(), division.name()))
                    .findFirst();
            if (ofName.isPresent() && (earlier.byText() || ofName.equals(ofCode))) {
                matched.put(
                        earlier.byText() ? ofName.get().name() : ofName.get().code(), division.code());
                told.add(ofName.get());
            } else {
                ofCode.ifPresent(told::add);
                ofName.ifPresent(told::add);
                note(
                        ofCode.isPresent()
                                ? Reason.DIVISION_RENAMED
                                : ofName.isPresent() ? Reason.DIVISION_RECODED : Reason.DIVISION_NEW,
                        division.name());
            }
        }
        earlier.divisions().stream()
                .filter(one -> !told.contains(one))
                .forEach(one -> note(Reason.DIVISION_GONE, one.name()));
        return matched;
    }

    private PreviousAnswer answer(EarlierEdition.Answer answer, DivisionCode division, GuidelineId guideline) {
        Optional<State> unlisted = unlisted(answer);
        Optional<Status> listed = unlisted.isPresent() ? Optional.empty() : listed(answer);
        if (unlisted.isEmpty() && listed.isEmpty()) {
            note(Reason.STATUS_RENAMED, answer.label());
        }
        return new PreviousAnswer(
                division,
                guideline,
                unlisted.map(state -> Term.keyed(state.key())).orElseGet(() -> Term.typed(answer.label())),
                listed,
                unlisted.or(() ->
                        listed.map(status -> State.valueOf(status.progress().name()))),
                answer.details(),
                columns.amounts(answer),
                columns.sameYear());
    }

    /** What is no status of a list is called otherwise in each language. */
    private Optional<State> unlisted(EarlierEdition.Answer answer) {
        return STATES.stream()
                .filter(state -> earlier.byText()
                        ? Stream.of(Language.values())
                                .anyMatch(language ->
                                        ThaiText.same(new Messages(language).of(state.key()), answer.label()))
                        : state.code().equals(answer.status()))
                .findFirst();
    }

    private Optional<Status> listed(EarlierEdition.Answer answer) {
        if (earlier.byText()) {
            return plan.statuses().statuses().stream()
                    .filter(status -> ThaiText.same(status.label(), answer.label()))
                    .findFirst();
        }
        return earlier.statuses().stream()
                .filter(then -> then.code().equals(answer.status()))
                .findFirst()
                .flatMap(then -> plan.statuses().statuses().stream()
                        .filter(now -> now.code().equals(then.code())
                                && ThaiText.same(now.label(), then.label())
                                && now.progress()
                                        .name()
                                        .toLowerCase(Locale.ROOT)
                                        .equals(then.countsAs()))
                        .findFirst());
    }
}

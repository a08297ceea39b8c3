package org.prongsai.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.model.Change;
import org.prongsai.model.Changes;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FieldKey;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.PreviousEdition;
import org.prongsai.model.Tally;
import org.prongsai.model.Term;
import org.prongsai.thai.ThaiText;

/**
 * Comparison of a consolidation with an earlier edition: what the agency's lines, the forms and the answers were then.
 */
public final class Comparison {
    private final Consolidation now;
    private final PreviousEdition before;
    private final Map<DivisionCode, Map<GuidelineId, PreviousAnswer>> answers = new HashMap<>();
    /** Who answers anything now: an earlier edition tells answers only, so that a blank form is none in both. */
    private final Set<DivisionCode> answering;

    public Comparison(PreviousEdition before, Consolidation now) {
        this.now = now;
        this.before = before;
        this.answering = now.lines().stream()
                .flatMap(line -> line.entries().stream())
                .filter(expected -> expected.state() != ExpectedAnswer.State.MISSING)
                .map(expected -> expected.division().code())
                .collect(Collectors.toSet());
        before.answers()
                .forEach(answer -> answers.computeIfAbsent(answer.division(), code -> new HashMap<>())
                        .putIfAbsent(answer.guideline(), answer));
    }

    public Changes changes() {
        List<Change> changes = new ArrayList<>();
        now.lines().forEach(line -> rollUp(line).ifPresent(changes::add));
        now.plan().divisions().forEach(division -> form(division).ifPresent(changes::add));
        now.lines().forEach(line -> line.entries().forEach(expected -> changes.addAll(answer(line, expected))));
        return new Changes(before.isOf(now.plan().round()), changes);
    }

    private Optional<PreviousAnswer> then(DivisionCode division, GuidelineId guideline) {
        return Optional.ofNullable(answers.getOrDefault(division, Map.of()).get(guideline));
    }

    private Optional<Change> rollUp(GuidelineResult line) {
        List<Optional<ExpectedAnswer.State>> then = now.plan().deciding(line.guideline(), line.entries()).stream()
                .map(expected ->
                        then(expected.division().code(), line.guideline().id()).flatMap(PreviousAnswer::state))
                .toList();
        if (then.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        Tally tally = then.stream().flatMap(Optional::stream).map(Tally::of).reduce(Tally.NONE, Tally::plus);
        Term from = new RollUpPolicy(now.plan().statuses()).rollUp(tally).label();
        Term to = line.rollUp().label();
        return from.equals(to)
                ? Optional.empty()
                : Optional.of(new Change(
                        Change.Kind.ROLL_UP,
                        Optional.empty(),
                        Optional.of(line.guideline().id()),
                        from,
                        to));
    }

    private Optional<Change> form(Division division) {
        Map<GuidelineId, PreviousAnswer> then = answers.getOrDefault(division.code(), Map.of());
        boolean wasThere = then.values().stream()
                .anyMatch(answer -> answer.state()
                        .filter(ExpectedAnswer.State.MISSING::equals)
                        .isEmpty());
        boolean isThere = answering.contains(division.code());
        if (then.isEmpty() || wasThere == isThere) {
            return Optional.empty();
        }
        Change.Kind kind = isThere ? Change.Kind.RETURNED : Change.Kind.GONE;
        return Optional.of(
                new Change(kind, Optional.of(division.code()), Optional.empty(), Term.typed(""), Term.typed("")));
    }

    private List<Change> answer(GuidelineResult line, ExpectedAnswer expected) {
        Optional<PreviousAnswer> then =
                then(expected.division().code(), line.guideline().id());
        if (then.isEmpty()) {
            return List.of();
        }
        List<Change> changes = new ArrayList<>();
        status(line, expected, then.get()).ifPresent(changes::add);
        AmountChanges.of(expected, then.get())
                .forEach(amount -> changes.add(change(
                        Change.Kind.AMOUNT, line, expected, Term.typed(amount.from()), Term.typed(amount.to()))));
        if (!now.plan().fields().ask(FieldKey.DETAILS)) {
            return changes;
        }
        String details = expected.received()
                .flatMap(received -> received.answer().entry(FieldKey.DETAILS))
                .map(entry -> entry.value().asWritten())
                .orElse("");
        if (!ThaiText.same(then.get().details(), details)) {
            changes.add(change(
                    Change.Kind.DETAILS, line, expected, Term.typed(then.get().details()), Term.typed(details)));
        }
        return changes;
    }

    /** A status that this plan does not know is not compared: that is told beside the changes. */
    private static Optional<Change> status(GuidelineResult line, ExpectedAnswer expected, PreviousAnswer then) {
        boolean ofList = expected.status().isPresent() || then.listed().isPresent();
        boolean equal =
                ofList ? expected.status().equals(then.listed()) : then.state().equals(Optional.of(expected.state()));
        boolean same = equal || then.state().isEmpty();
        return same
                ? Optional.empty()
                : Optional.of(change(Change.Kind.STATUS, line, expected, then.status(), expected.label()));
    }

    private static Change change(Change.Kind kind, GuidelineResult line, ExpectedAnswer expected, Term from, Term to) {
        return new Change(
                kind,
                Optional.of(expected.division().code()),
                Optional.of(line.guideline().id()),
                from,
                to);
    }
}

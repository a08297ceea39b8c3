package org.prongsai.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.RowState;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.DecisionResult.Outcome;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.FindingUse;

/** The decisions of a run, and what has become of each so far. */
final class DecisionLog {
    private final List<Decision> decisions;
    private final Map<Decision, Outcome> outcomes = new HashMap<>();

    DecisionLog(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
    }

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    /** Finds what is wrong with decisions by themselves, for the round whose keys these are. */
    void judge(FindingKeys keys) {
        decisions.forEach(decision -> fault(decision, keys).ifPresent(outcome -> outcomes.put(decision, outcome)));
        // What is no decision at all contradicts none.
        List<Decision> meant = decisions.stream()
                .filter(decision -> !outcomes.containsKey(decision))
                .toList();
        meant.stream()
                .filter(decision -> meant.stream().anyMatch(other -> contradict(decision, other)))
                .forEach(decision -> outcomes.put(decision, Outcome.CONTRADICTED));
    }

    private static Optional<Outcome> fault(Decision decision, FindingKeys keys) {
        Optional<FindingKey> key = decision.findingKey();
        if (decision.row() == RowState.HIDDEN) {
            return Optional.of(Outcome.HIDDEN);
        }
        if (key.isEmpty()) {
            return Optional.of(Outcome.NO_KEY);
        }
        if (key.get().isOfEarlierVersion()) {
            return Optional.of(Outcome.EARLIER_VERSION);
        }
        if (!keys.isOurs(key.get())) {
            return Optional.of(Outcome.OTHER_ROUND);
        }
        return decision.row() == RowState.MIXED ? Optional.of(Outcome.MIXED) : fault(decision, key.get());
    }

    private static Optional<Outcome> fault(Decision decision, FindingKey key) {
        if (decision.verb().isEmpty()) {
            return Optional.of(Outcome.UNCLEAR);
        }
        if (decision.reason().isBlank() || decision.by().isBlank()) {
            return Optional.of(Outcome.UNSIGNED);
        }
        boolean wantsValue = decision.verb().get().hasValue();
        if (wantsValue == decision.value().isBlank()) {
            return Optional.of(wantsValue ? Outcome.VALUE_MISSING : Outcome.VALUE_UNUSED);
        }
        if (key.isOfGroup() && !decision.verb().get().isForGroups()) {
            return Optional.of(Outcome.NOT_FOR_GROUP);
        }
        return decision.verb().get().isAboutFile() && decision.files().file().isEmpty()
                ? Optional.of(Outcome.NO_FILE)
                : Optional.empty();
    }

    /** Of one finding there can be decided one thing, and of one file too, in whichever rows. */
    private static boolean contradict(Decision one, Decision other) {
        boolean sameFinding = one.key().equals(other.key());
        boolean bothFiles = isAboutFile(one) && isAboutFile(other);
        if (bothFiles) {
            boolean sameFile = one.files().file().equals(other.files().file());
            // Whose a file is, and which of a division's files count, are two questions.
            boolean twoQuestions =
                    saysWhose(one) != saysWhose(other) && !one.is(Verb.EXCLUDE) && !other.is(Verb.EXCLUDE);
            return sameFile
                    && !twoQuestions
                    && !(one.verb().equals(other.verb()) && one.value().equals(other.value()));
        }
        return sameFinding && !one.wantsTheSame(other);
    }

    private static boolean saysWhose(Decision decision) {
        return decision.is(Verb.COUNT_AS);
    }

    private static boolean isAboutFile(Decision decision) {
        return decision.verb().filter(Verb::isAboutFile).isPresent();
    }

    /** Decisions of a kind that are clear and signed, in the order of the input. */
    Stream<Decision> sound(Verb verb) {
        return decisions.stream()
                .filter(decision -> decision.is(verb))
                .filter(decision -> Optional.ofNullable(outcomes.get(decision))
                        .filter(Outcome::isFault)
                        .isEmpty());
    }

    /** Whose row a mixed one is nobody knows. */
    Optional<Finding> findingOf(Decision decision, Map<FindingKey, Finding> known) {
        return decision.findingKey()
                .filter(key -> decision.row() != RowState.MIXED)
                .flatMap(key -> key.isOfGroup()
                        ? known.entrySet().stream()
                                .filter(entry -> decision.members()
                                        .contains(entry.getKey().digits()))
                                .map(Map.Entry::getValue)
                                .findFirst()
                        : Optional.ofNullable(known.get(key)));
    }

    void settle(Decision decision, Outcome outcome) {
        outcomes.put(decision, outcome);
    }

    /** Every decision and what became of it; those about nothing that was ever found are idle. */
    List<DecisionResult> decided(Map<FindingKey, Finding> known) {
        Stream.of(Verb.ACCEPT, Verb.PUBLISH, Verb.MASK)
                .flatMap(this::sound)
                .forEach(decision -> findingOf(decision, known).ifPresent(finding -> accept(decision, finding)));
        return decisions.stream()
                .map(decision -> new DecisionResult(decision, outcome(decision, known), findingOf(decision, known)))
                .toList();
    }

    private void accept(Decision decision, Finding finding) {
        Outcome otherwise = decision.is(Verb.ACCEPT) ? Outcome.NOT_ACCEPTABLE : Outcome.NOT_PERSONAL;
        FindingUse use = decision.is(Verb.ACCEPT) ? FindingUse.ACCEPTED : FindingUse.DISCLOSED;
        outcomes.put(decision, finding.mayBe(use) ? Outcome.APPLIED : otherwise);
    }

    /** About what tells of a person there are verbs of its own: no other one does anything. */
    void judgePersonal(Map<FindingKey, Finding> known) {
        for (Decision decision : decisions) {
            boolean other = decision.verb()
                    .filter(verb -> verb != Verb.CORRECT && !verb.isAboutPerson())
                    .isPresent();
            if (other && !outcomes.containsKey(decision) && isAboutPerson(decision, known)) {
                outcomes.put(decision, Outcome.PERSONAL);
            }
        }
    }

    private boolean isAboutPerson(Decision decision, Map<FindingKey, Finding> known) {
        return findingOf(decision, known)
                .filter(finding -> finding.mayBe(FindingUse.DISCLOSED))
                .isPresent();
    }

    /** What is wrong with a decision about something that is gone is nobody's trouble any more. */
    private Outcome outcome(Decision decision, Map<FindingKey, Finding> known) {
        Outcome outcome = outcomes.getOrDefault(decision, Outcome.IDLE);
        return outcome.isOfTheRow()
                        || isAboutFile(decision)
                        || findingOf(decision, known).isPresent()
                ? outcome
                : Outcome.IDLE;
    }

    /** By what each finding was accepted: its own row, else a group's that had it when it was decided. */
    Acceptance acceptance(Map<FindingKey, Finding> known) {
        Stream<Decision> corrected = sound(Verb.CORRECT).filter(decision -> isAboutPerson(decision, known));
        return new Acceptance(
                decisions,
                Stream.concat(Stream.of(Verb.ACCEPT, Verb.PUBLISH, Verb.MASK).flatMap(this::sound), corrected)
                        .filter(decision -> outcomes.get(decision) == Outcome.APPLIED)
                        .toList());
    }
}

package org.prongsai.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.DecisionResult.Outcome;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingUse;

/** The decisions of a run, and what has become of each so far. */
final class DecisionLog {
    private final List<Decision> decisions;
    private final Map<Decision, Outcome> outcomes = new HashMap<>();

    DecisionLog(List<Decision> decisions) {
        this.decisions = List.copyOf(decisions);
        decisions.forEach(decision -> fault(decision).ifPresent(outcome -> outcomes.put(decision, outcome)));
    }

    boolean isEmpty() {
        return decisions.isEmpty();
    }

    private Optional<Outcome> fault(Decision decision) {
        if (decision.key().isEmpty()) {
            return Optional.of(Outcome.NO_KEY);
        }
        if (decision.verb().isEmpty()) {
            return Optional.of(Outcome.UNCLEAR);
        }
        if (decision.reason().isEmpty() || decision.by().isEmpty()) {
            return Optional.of(Outcome.UNSIGNED);
        }
        boolean correcting = decision.verb().filter(Verb.CORRECT::equals).isPresent();
        boolean valued = !decision.value().isBlank();
        if (correcting != valued) {
            return Optional.of(correcting ? Outcome.VALUE_MISSING : Outcome.VALUE_UNUSED);
        }
        boolean contradicted = decisions.stream()
                .anyMatch(other -> other.key().equals(decision.key()) && !other.wantsTheSame(decision));
        return contradicted ? Optional.of(Outcome.CONTRADICTED) : Optional.empty();
    }

    /** Decisions of a kind that are clear and signed, in the order of the input. */
    Stream<Decision> sound(Verb verb) {
        return decisions.stream()
                .filter(decision -> decision.verb().filter(verb::equals).isPresent())
                .filter(decision -> !outcomes.containsKey(decision)
                        || !outcomes.get(decision).isFault());
    }

    Optional<Finding> findingOf(Decision decision, Map<FindingKey, Finding> known) {
        return decision.key().map(known::get);
    }

    void settle(Decision decision, Outcome outcome) {
        outcomes.put(decision, outcome);
    }

    /** Every decision and what became of it; those about nothing that was ever found are idle. */
    List<DecisionResult> decided(Map<FindingKey, Finding> known) {
        sound(Verb.ACCEPT)
                .forEach(decision -> findingOf(decision, known)
                        .ifPresent(finding -> outcomes.put(
                                decision,
                                finding.mayBe(FindingUse.ACCEPTED) ? Outcome.APPLIED : Outcome.NOT_ACCEPTABLE)));
        return decisions.stream()
                .map(decision -> new DecisionResult(decision, outcome(decision, known), findingOf(decision, known)))
                .toList();
    }

    /** What is wrong with a decision about something that is gone is nobody's trouble any more. */
    private Outcome outcome(Decision decision, Map<FindingKey, Finding> known) {
        boolean gone = decision.key().isPresent() && findingOf(decision, known).isEmpty();
        return gone ? Outcome.IDLE : outcomes.getOrDefault(decision, Outcome.IDLE);
    }

    Map<FindingKey, Decision> accepted() {
        Map<FindingKey, Decision> accepted = new HashMap<>();
        sound(Verb.ACCEPT)
                .filter(decision -> outcomes.get(decision) == Outcome.APPLIED)
                .forEach(decision -> decision.key().ifPresent(key -> accepted.putIfAbsent(key, decision)));
        return accepted;
    }
}

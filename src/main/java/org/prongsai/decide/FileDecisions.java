package org.prongsai.decide;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.DecisionResult.Outcome;
import org.prongsai.finding.FindingKeys;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Ruling;
import org.prongsai.model.Submission;

/**
 * Decisions about files: which do not count, which of several does, which two are one form's halves. They hold for the
 * files that their rows name, and for no later one.
 */
final class FileDecisions {
    private final Plan plan;
    private final ReviewStages stages;
    private final DecisionLog log;
    private final FindingKeys keys;
    private final List<Submission> sent;
    private final List<Submission> left;
    private final List<FileOutcome> others;
    private final Map<DivisionCode, Ruling> chosen = new LinkedHashMap<>();
    private final Map<String, Ruling> leftOut = new HashMap<>();

    /** @param keys of all files, as they came */
    FileDecisions(
            Plan plan,
            ReviewStages stages,
            DecisionLog log,
            FindingKeys keys,
            List<Submission> submissions,
            List<FileOutcome> others) {
        this.plan = plan;
        this.stages = stages;
        this.log = log;
        this.keys = keys;
        this.sent = List.copyOf(submissions);
        this.left = new ArrayList<>(submissions);
        this.others = new ArrayList<>(others);
    }

    List<FileOutcome> decided() {
        countedAs();
        List<Decision> excluded = log.sound(Verb.EXCLUDE).toList();
        excluded.forEach(decision -> {
            List<Submission> meant = meant(decision);
            boolean there = !meant.isEmpty() || isAmongOthers(decision);
            log.settle(decision, there ? Outcome.APPLIED : Outcome.IDLE);
            others.stream()
                    .filter(other -> decision.isAbout(other.file().digest()))
                    .forEach(other -> leftOut.putIfAbsent(other.file().path(), decision.ruling()));
            meant.forEach(submission -> exclude(submission, decision.ruling()));
        });
        choose(Verb.COUNT, this::count);
        Map<DivisionCode, List<FileOutcome>> joined = new LinkedHashMap<>();
        choose(Verb.JOIN, decisions -> join(decisions, joined));
        return outcomes(joined);
    }

    /** What was decided not to count and could not have counted, by path: nobody has to mend it any more. */
    Map<String, Ruling> leftOut() {
        return Map.copyOf(leftOut);
    }

    private List<FileOutcome> outcomes(Map<DivisionCode, List<FileOutcome>> joined) {
        List<FileOutcome> outcomes = new ArrayList<>();
        Set<DivisionCode> done = new HashSet<>();
        for (FileOutcome outcome : stages.reconcile(left, others)) {
            Optional<DivisionCode> division = outcome.submitted().map(Submission::division);
            List<FileOutcome> together = division.map(joined::get).orElse(null);
            if (together == null || outcome instanceof FileOutcome.Excluded) {
                outcomes.add(ruled(outcome));
            } else if (done.add(division.orElseThrow())) {
                outcomes.addAll(together);
            }
        }
        return outcomes;
    }

    private FileOutcome ruled(FileOutcome outcome) {
        return outcome instanceof FileOutcome.Counted counted
                ? new FileOutcome.Counted(
                        counted.submission(),
                        Optional.ofNullable(chosen.get(counted.submission().division())))
                : outcome;
    }

    /** They were read as the division that is named before this; what is left is to say so. */
    private void countedAs() {
        log.sound(Verb.COUNT_AS).forEach(decision -> {
            List<Submission> meant = meant(decision);
            boolean there = meant.stream()
                    .anyMatch(submission -> OwnerDecisions.called(plan, decision.value())
                            .filter(division -> division.code().equals(submission.division()))
                            .isPresent());
            Outcome otherwise = isAmongOthers(decision) || !meant.isEmpty() ? Outcome.NO_DIVISION : Outcome.IDLE;
            log.settle(decision, there ? Outcome.APPLIED : otherwise);
            if (there) {
                chosen.put(meant.get(0).division(), decision.ruling());
            }
        });
    }

    private List<Submission> meant(Decision decision) {
        return left.stream()
                .filter(submission -> decision.isAbout(submission.file().digest()))
                .toList();
    }

    /** A file that counts for nothing anyway is as good as excluded. */
    private boolean isAmongOthers(Decision decision) {
        return others.stream().anyMatch(other -> decision.isAbout(other.file().digest()));
    }

    private void exclude(Submission submission, Ruling ruling) {
        left.remove(submission);
        others.add(new FileOutcome.Excluded(submission, ruling));
    }

    /** Decisions that choose among a division's files, those of a division together. */
    private void choose(Verb verb, Consumer<List<Decision>> choice) {
        Map<DivisionCode, List<Decision>> byDivision = new LinkedHashMap<>();
        log.sound(verb).forEach(decision -> {
            Optional<DivisionCode> division =
                    meant(decision).stream().map(Submission::division).findFirst();
            if (division.isEmpty() || of(division.get(), sent).size() == 1) {
                log.settle(decision, Outcome.IDLE);
            } else if (!keys.sentBy(division.get()).equals(decision.files().sent())) {
                log.settle(decision, Outcome.OTHER_FILES);
            } else {
                byDivision
                        .computeIfAbsent(division.get(), code -> new ArrayList<>())
                        .add(decision);
            }
        });
        byDivision.values().forEach(choice);
    }

    private static List<Submission> of(DivisionCode division, List<Submission> submissions) {
        return submissions.stream()
                .filter(submission -> submission.division().equals(division))
                .toList();
    }

    private void count(List<Decision> decisions) {
        Set<String> files =
                decisions.stream().map(decision -> decision.files().file()).collect(Collectors.toSet());
        Decision first = decisions.get(0);
        Submission counts = meant(first).get(0);
        if (files.size() > 1) {
            decisions.forEach(decision -> log.settle(decision, Outcome.CONTRADICTED));
            return;
        }
        of(counts.division(), left).stream()
                .filter(submission ->
                        !submission.file().digest().equals(counts.file().digest()))
                .forEach(submission -> exclude(submission, first.ruling()));
        chosen.put(counts.division(), first.ruling());
        decisions.forEach(decision -> log.settle(decision, Outcome.APPLIED));
    }

    private void join(List<Decision> decisions, Map<DivisionCode, List<FileOutcome>> joined) {
        Decision first = decisions.get(0);
        DivisionCode division = meant(first).get(0).division();
        Optional<List<FileOutcome>> together =
                new JoinedFiles(stages.reconcile(of(division, left), List.of()), first.ruling()).outcomes();
        together.ifPresent(outcomes -> joined.put(division, outcomes));
        decisions.forEach(
                decision -> log.settle(decision, together.isPresent() ? Outcome.APPLIED : Outcome.OVERLAPPING));
    }
}

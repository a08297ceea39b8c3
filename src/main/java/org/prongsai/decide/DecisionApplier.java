package org.prongsai.decide;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.DecisionResult.Outcome;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Location;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;

/**
 * Applier of the secretariat's decisions: files that it excludes do not count, values that it corrects count instead of
 * those typed, findings that it accepts are notes. A decision holds for the very finding it was made about; one that is
 * not found any more does nothing, and that is told.
 */
public final class DecisionApplier {
    private final Plan plan;
    private final ReviewStages stages;
    private final DecisionLog log;
    private final Map<FindingKey, Finding> known = new LinkedHashMap<>();

    public DecisionApplier(Plan plan, ReviewStages stages, List<Decision> decisions) {
        this.plan = plan;
        this.stages = stages;
        this.log = new DecisionLog(decisions);
    }

    /** What a round comes to. */
    public record DecidedRound(List<FileOutcome> files, Findings findings) {}

    public DecidedRound on(List<Submission> submissions, List<FileOutcome> others) {
        List<FileOutcome> files = stages.reconcile(submissions, others);
        if (log.isEmpty()) {
            return new DecidedRound(files, stages.validate(files, List.of()));
        }
        look(files);
        List<FileOutcome> counted = corrected(excluded(submissions, others, files));
        look(counted);
        List<DecisionResult> result = log.decided(known);
        Findings findings = stages.validate(counted, result);
        return new DecidedRound(counted, accepted(findings, counted));
    }

    private void look(List<FileOutcome> files) {
        FindingKeys keys = keys(files);
        stages.validate(files, List.of()).list().forEach(finding -> known.put(keys.of(finding), finding));
    }

    private FindingKeys keys(List<FileOutcome> files) {
        return new FindingKeys(
                plan.round(), files.stream().map(FileOutcome::file).toList());
    }

    /** Without a file another one of the division may count, with findings about which there may be decisions too. */
    private List<FileOutcome> excluded(
            List<Submission> submissions, List<FileOutcome> others, List<FileOutcome> files) {
        List<Submission> left = new ArrayList<>(submissions);
        List<FileOutcome> out = new ArrayList<>(others);
        List<FileOutcome> outcome = files;
        Set<Decision> done = new HashSet<>();
        for (Optional<Decision> next = nextExclusion(done); next.isPresent(); next = nextExclusion(done)) {
            Decision decision = next.get();
            done.add(decision);
            Optional<String> file =
                    log.findingOf(decision, known).flatMap(Finding::location).map(Location::file);
            Optional<Submission> unwanted = left.stream()
                    .filter(submission ->
                            file.filter(submission.file().path()::equals).isPresent())
                    .findFirst();
            // A file that counts for nothing anyway is as good as excluded.
            boolean gone = out.stream()
                    .anyMatch(other -> file.filter(other.file().path()::equals).isPresent());
            log.settle(decision, unwanted.isPresent() || gone ? Outcome.APPLIED : Outcome.NO_FILE);
            if (unwanted.isPresent()) {
                left.remove(unwanted.get());
                out.add(new FileOutcome.Excluded(unwanted.get(), decision.reason(), decision.by()));
                outcome = stages.reconcile(left, out);
                look(outcome);
            }
        }
        return outcome;
    }

    private Optional<Decision> nextExclusion(Set<Decision> done) {
        return log.sound(Verb.EXCLUDE)
                .filter(decision -> !done.contains(decision))
                .filter(decision -> log.findingOf(decision, known).isPresent())
                .findFirst();
    }

    /** Several findings may be about one cell: what is decided about it must be one thing, and is done once. */
    private List<FileOutcome> corrected(List<FileOutcome> files) {
        List<FileOutcome> corrected = new ArrayList<>(files);
        Map<Location, List<Decision>> byCell = new LinkedHashMap<>();
        log.sound(Verb.CORRECT)
                .forEach(decision -> log.findingOf(decision, known)
                        .ifPresent(finding -> finding.location()
                                .filter(location -> location.cell().isPresent())
                                .ifPresentOrElse(
                                        location -> byCell.computeIfAbsent(location, cell -> new ArrayList<>())
                                                .add(decision),
                                        () -> log.settle(decision, Outcome.NO_VALUE))));
        byCell.forEach((location, decisions) -> {
            Decision first = decisions.get(0);
            boolean agreed = decisions.stream().allMatch(first::wantsTheSame);
            Outcome outcome = agreed ? correct(corrected, location, first) : Outcome.CONTRADICTED;
            decisions.forEach(decision -> log.settle(decision, outcome));
        });
        return corrected;
    }

    private Outcome correct(List<FileOutcome> files, Location location, Decision decision) {
        CellRef cell = location.cell().orElseThrow();
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).file().path().equals(location.file())
                    && files.get(i) instanceof FileOutcome.Counted counted
                    && stages.holdsAnswer(counted.submission(), cell)) {
                Optional<Submission> better = stages.correct(counted.submission(), cell, decision);
                if (better.isEmpty()) {
                    return Outcome.BAD_VALUE;
                }
                files.set(i, new FileOutcome.Counted(better.get()));
                return Outcome.APPLIED;
            }
        }
        return Outcome.NO_VALUE;
    }

    private Findings accepted(Findings findings, List<FileOutcome> files) {
        FindingKeys keys = keys(files);
        Map<FindingKey, Decision> accepted = log.accepted();
        List<Finding> list = findings.list().stream()
                .map(finding -> Optional.ofNullable(accepted.get(keys.of(finding)))
                        .map(decision -> finding.accepted(
                                LocalizedMessage.of("regraded.accepted", decision.reason(), decision.by())))
                        .orElse(finding))
                .toList();
        return Findings.sorted(list, findings.skipped(), findings.decided(), plan);
    }
}

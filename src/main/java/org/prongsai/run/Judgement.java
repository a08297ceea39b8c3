package org.prongsai.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Decided;
import org.prongsai.finding.Decided.Outcome;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Place;
import org.prongsai.merge.Reconciliation;
import org.prongsai.model.CellRef;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.read.Corrector;
import org.prongsai.text.Sentence;
import org.prongsai.validate.Circumstances;
import org.prongsai.validate.Validator;

/**
 * Applies the secretariat's decisions: files that it excludes do not count, values that it corrects count instead of
 * those typed, findings that it accepts are notes. A decision holds for the very finding it was made about; one that is
 * not found any more does nothing, and that is told.
 */
final class Judgement {
    private final Plan plan;
    private final Validator validator;
    private final Circumstances circumstances;
    private final DecisionDocket docket;
    private final Map<FindingKey, Finding> known = new LinkedHashMap<>();

    Judgement(Plan plan, Validator validator, Circumstances circumstances, List<Decision> decisions) {
        this.plan = plan;
        this.validator = validator;
        this.circumstances = circumstances;
        this.docket = new DecisionDocket(decisions);
    }

    /** What a round comes to. */
    record Verdict(List<FileOutcome> files, Findings findings) {}

    Verdict on(List<Submission> submissions, List<FileOutcome> others) {
        List<FileOutcome> files = new Reconciliation(plan).reconcile(submissions, others);
        if (docket.isEmpty()) {
            return new Verdict(files, validator.validate(files, circumstances));
        }
        look(files);
        List<FileOutcome> counted = corrected(excluded(submissions, others, files));
        look(counted);
        List<Decided> decided = docket.decided(known);
        Findings findings = validator.validate(counted, circumstances.with(decided));
        return new Verdict(counted, accepted(findings, counted));
    }

    private void look(List<FileOutcome> files) {
        FindingKeys keys = keys(files);
        validator.validate(files, circumstances).list().forEach(finding -> known.put(keys.of(finding), finding));
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
                    docket.findingOf(decision, known).flatMap(Finding::place).map(Place::file);
            Optional<Submission> unwanted = left.stream()
                    .filter(submission ->
                            file.filter(submission.file().path()::equals).isPresent())
                    .findFirst();
            boolean gone = out.stream()
                    .anyMatch(other -> other instanceof FileOutcome.Excluded
                            && file.filter(other.file().path()::equals).isPresent());
            docket.settle(decision, unwanted.isPresent() || gone ? Outcome.APPLIED : Outcome.NO_FILE);
            if (unwanted.isPresent()) {
                left.remove(unwanted.get());
                out.add(new FileOutcome.Excluded(unwanted.get(), decision.reason(), decision.by()));
                outcome = new Reconciliation(plan).reconcile(left, out);
                look(outcome);
            }
        }
        return outcome;
    }

    private Optional<Decision> nextExclusion(Set<Decision> done) {
        return docket.sound(Verb.EXCLUDE)
                .filter(decision -> !done.contains(decision))
                .filter(decision -> docket.findingOf(decision, known).isPresent())
                .findFirst();
    }

    private List<FileOutcome> corrected(List<FileOutcome> files) {
        List<FileOutcome> corrected = new ArrayList<>(files);
        Corrector corrector = new Corrector(plan);
        docket.sound(Verb.CORRECT)
                .forEach(decision -> docket.findingOf(decision, known)
                        .ifPresent(
                                finding -> docket.settle(decision, correct(corrected, corrector, finding, decision))));
        return corrected;
    }

    private static Outcome correct(List<FileOutcome> files, Corrector corrector, Finding finding, Decision decision) {
        Optional<CellRef> cell = finding.cell();
        for (int i = 0; cell.isPresent() && i < files.size(); i++) {
            boolean here = finding.place()
                    .map(Place::file)
                    .filter(files.get(i).file().path()::equals)
                    .isPresent();
            if (here
                    && files.get(i) instanceof FileOutcome.Counted counted
                    && Corrector.holdsAnswer(counted.submission(), cell.get())) {
                Optional<Submission> better = corrector.correct(counted.submission(), cell.get(), decision);
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
        Map<FindingKey, Decision> accepted = docket.accepted();
        List<Finding> list = findings.list().stream()
                .map(finding -> Optional.ofNullable(accepted.get(keys.of(finding)))
                        .map(decision ->
                                finding.accepted(Sentence.of("regraded.accepted", decision.reason(), decision.by())))
                        .orElse(finding))
                .toList();
        return Findings.sorted(list, findings.skipped(), findings.decided(), plan);
    }
}

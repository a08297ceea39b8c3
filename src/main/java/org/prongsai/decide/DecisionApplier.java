package org.prongsai.decide;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.finding.Decision;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.Disclosure;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Findings;
import org.prongsai.finding.RulingText;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Ruling;
import org.prongsai.model.Submission;

/**
 * Applier of the secretariat's decisions: files that it excludes do not count, values that it corrects count instead of
 * those typed, findings that it accepts are notes. A decision holds for the very finding or file it was made about; one
 * that is not there any more does nothing, and that is told.
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
        List<FileOutcome> sent = stages.reconcile(submissions, others);
        if (log.isEmpty()) {
            return new DecidedRound(sent, stages.validate(sent, List.of()));
        }
        FindingKeys keys = new FindingKeys(plan, sent);
        log.judge(keys);
        look(sent);
        log.judgePersonal(known);
        FileDecisions files = new FileDecisions(plan, stages, log, keys, submissions, others);
        List<FileOutcome> chosen = files.decided();
        lookAgain(sent, chosen);
        List<FileOutcome> counted = new ValueDecisions(stages, log, known).on(chosen);
        lookAgain(chosen, counted);
        log.judgePersonal(known);
        List<DecisionResult> results = log.decided(known);
        Findings findings = stages.validate(counted, results);
        return new DecidedRound(counted, accepted(findings, counted, files.leftOut()));
    }

    private void look(List<FileOutcome> files) {
        FindingKeys keys = new FindingKeys(plan, files);
        stages.validate(files, List.of()).list().forEach(finding -> known.put(keys.of(finding), finding));
    }

    /** Rules find nothing else in what nobody changed. */
    private void lookAgain(List<FileOutcome> before, List<FileOutcome> now) {
        if (!now.equals(before)) {
            look(now);
        }
    }

    private Findings accepted(Findings findings, List<FileOutcome> files, Map<String, Ruling> leftOut) {
        FindingKeys keys = new FindingKeys(plan, files);
        Acceptance acceptance = log.acceptance(known);
        List<Finding> list = findings.list().stream()
                .map(finding -> acceptance
                        .of(finding, keys)
                        .map(decision -> decided(finding, decision))
                        .or(() ->
                                leftOut(finding, leftOut).map(ruling -> accepted(finding, "regraded.left-out", ruling)))
                        .orElse(finding))
                .toList();
        return Findings.sorted(list, findings.skipped(), findings.decided(), plan)
                .with(findings.texts());
    }

    private static Optional<Ruling> leftOut(Finding finding, Map<String, Ruling> files) {
        return finding.location()
                .filter(location -> finding.mayBe(FindingUse.DECIDED))
                .map(location -> files.get(location.file()));
    }

    private static Finding decided(Finding finding, Decision decision) {
        return finding.mayBe(FindingUse.DISCLOSED)
                ? finding.accepted(Disclosure.by(decision).why(decision.ruling()))
                : accepted(finding, "regraded.accepted", decision.ruling());
    }

    private static Finding accepted(Finding finding, String why, Ruling ruling) {
        return finding.accepted(LocalizedMessage.of(why, ruling.reason(), RulingText.by(ruling)));
    }
}

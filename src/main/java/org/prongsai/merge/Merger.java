package org.prongsai.merge;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.Consolidation;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;

/** Merger of the counted submissions into the plan: one line for each guideline, every expected division in it. */
public final class Merger {
    private final Plan plan;
    private final RollUpPolicy policy;

    public Merger(Plan plan) {
        this.plan = plan;
        this.policy = new RollUpPolicy(plan.statuses());
    }

    /** @param files one outcome for each file, as {@link Reconciliation} gives them */
    public Consolidation merge(List<FileOutcome> files) {
        Map<DivisionCode, List<Submission>> counted = FileOutcome.forms(files);
        List<GuidelineResult> lines = plan.guidelines().stream()
                .map(guideline -> line(guideline, counted))
                .toList();
        return new Consolidation(plan, lines, files);
    }

    private GuidelineResult line(Guideline guideline, Map<DivisionCode, List<Submission>> counted) {
        List<ExpectedAnswer> entries = plan.expected(guideline).stream()
                .map(division -> new ExpectedAnswer(
                        division, received(guideline, counted.getOrDefault(division.code(), List.of()))))
                .toList();
        return new GuidelineResult(guideline, entries, policy.rollUp(plan.deciding(guideline, entries)));
    }

    /** Of the files of a division that count there is one that answers a guideline: which, was decided before. */
    private static Optional<ExpectedAnswer.ReceivedAnswer> received(Guideline guideline, List<Submission> files) {
        List<ExpectedAnswer.ReceivedAnswer> answers = files.stream()
                .flatMap(submission -> submission.answer(guideline.id()).stream()
                        .filter(answer -> !answer.isEmpty())
                        .map(answer -> new ExpectedAnswer.ReceivedAnswer(
                                submission.file(), answer, submission.correctionsOf(guideline.id()))))
                .toList();
        if (answers.size() > 1) {
            throw new IllegalStateException("one answer to " + guideline.id() + " counts for a division");
        }
        return answers.stream().findFirst();
    }
}

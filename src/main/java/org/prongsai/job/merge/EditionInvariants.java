package org.prongsai.job.merge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.io.JobFailure;
import org.prongsai.job.review.ReviewedEdition;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Submission;
import org.prongsai.model.Tally;
import org.prongsai.render.EditionView;
import org.prongsai.round.edition.Manifest;

/**
 * Invariants of every edition, whatever came in. Where one does not hold, the program has a fault, and no edition is
 * written: the one before stays.
 */
final class EditionInvariants {
    private final Consolidation consolidation;
    private final EditionView view;
    private final Manifest manifest;
    private final List<String> broken = new ArrayList<>();

    private EditionInvariants(ReviewedEdition reviewed) {
        this.consolidation = reviewed.edition().consolidation();
        this.view = reviewed.edition().view();
        this.manifest = reviewed.manifest();
    }

    /** @throws JobFailure that says that the program has a fault, which, and what to do */
    static void require(ReviewedEdition reviewed) {
        List<String> broken = new EditionInvariants(reviewed).broken();
        if (!broken.isEmpty()) {
            throw new JobFailure(LocalizedMessage.of("failure.invariant", broken), null);
        }
    }

    private List<String> broken() {
        files();
        divisions();
        lines();
        figures();
        return broken;
    }

    private void check(boolean holds, String what) {
        if (!holds) {
            broken.add(what);
        }
    }

    private void files() {
        Set<String> paths = new HashSet<>();
        for (Manifest.Entry entry : manifest.inputs()) {
            check(paths.add(entry.path()), "path listed twice: " + entry.path());
        }
        Set<String> counted = new HashSet<>();
        for (Submission submission : consolidation.counted()) {
            check(
                    counted.add(submission.file().path()),
                    "file counted twice: " + submission.file().path());
            check(
                    paths.contains(submission.file().path()),
                    "file counted but not listed: " + submission.file().path());
        }
    }

    private void divisions() {
        for (List<Submission> form : consolidation.forms()) {
            String code = form.get(0).division().value();
            Set<String> answered = new HashSet<>();
            form.stream()
                    .flatMap(part -> part.answers().stream())
                    .map(answer -> answer.guideline().toString())
                    .forEach(id -> check(answered.add(id), "division " + code + " counted twice at " + id));
            check(form.size() == 1 || consolidation.isJoined(form), "division counted twice: " + code);
            check(consolidation.plan().division(code).isPresent(), "division not of the plan: " + code);
        }
        EditionView.HeadFigures head = view.head();
        check(
                head.divisionsReturned() <= head.divisionsExpected()
                        && head.divisionsExpected()
                                <= consolidation.plan().divisions().size(),
                "divisions returned " + head.divisionsReturned() + " of " + head.divisionsExpected());
    }

    /** One line for each guideline, and in it one answer for each division that is expected to give one. */
    private void lines() {
        check(
                consolidation.lines().stream()
                        .map(line -> line.guideline().id())
                        .toList()
                        .equals(consolidation.plan().guidelines().stream()
                                .map(guideline -> guideline.id())
                                .toList()),
                "the lines are not the plan's guidelines");
        for (GuidelineResult line : consolidation.lines()) {
            List<Division> answering =
                    line.entries().stream().map(entry -> entry.division()).toList();
            check(
                    answering.equals(consolidation.plan().expected(line.guideline())),
                    "answers of other divisions than expected: "
                            + line.guideline().id());
        }
    }

    private void figures() {
        int expected = consolidation.lines().stream()
                .mapToInt(line -> line.entries().size())
                .sum();
        adds(view.head().answers(), expected, "head");
        int byDivision = 0;
        for (EditionView.DivisionFigures figures : view.divisions()) {
            adds(figures.answers(), figures.answers().expected(), "division " + figures.code());
            byDivision += figures.answers().expected();
        }
        check(byDivision == expected, "divisions add up to " + byDivision + " of " + expected);
        int guidelines = 0;
        for (EditionView.GoalFigures goal : view.goals()) {
            int sum = goal.achieved()
                    + goal.inProgress()
                    + goal.notStarted()
                    + goal.nothingToReport()
                    + goal.incomplete();
            check(
                    sum == goal.guidelines(),
                    "goal " + goal.number() + " adds up to " + sum + " of " + goal.guidelines());
            guidelines += goal.guidelines();
        }
        check(
                guidelines == consolidation.plan().guidelines().size(),
                "goals hold " + guidelines + " guidelines of "
                        + consolidation.plan().guidelines().size());
    }

    private void adds(Tally tally, int expected, String where) {
        int sum = tally.achieved()
                + tally.inProgress()
                + tally.notStarted()
                + tally.nothingToReport()
                + tally.invalid()
                + tally.missing();
        check(sum == expected && tally.expected() == expected, where + " adds up to " + sum + " of " + expected);
    }
}

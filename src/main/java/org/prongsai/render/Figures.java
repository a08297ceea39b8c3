package org.prongsai.render;

import java.util.List;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Goal;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Progress;
import org.prongsai.model.RollUp;

/** The summary's counts. */
final class Figures {
    private Figures() {}

    static List<EditionView.GoalFigures> byGoal(Consolidation consolidation) {
        return consolidation.plan().goals().stream()
                .map(goal -> ofGoal(goal, consolidation.linesOf(goal)))
                .toList();
    }

    private static EditionView.GoalFigures ofGoal(Goal goal, List<GuidelineResult> lines) {
        return new EditionView.GoalFigures(
                String.valueOf(goal.number()),
                goal.text(),
                lines.size(),
                count(lines, Progress.ACHIEVED),
                count(lines, Progress.IN_PROGRESS),
                count(lines, Progress.NOT_STARTED),
                (int) lines.stream()
                        .filter(line -> line.rollUp() instanceof RollUp.NothingToReport)
                        .count(),
                (int) lines.stream()
                        .filter(line -> line.rollUp() instanceof RollUp.Incomplete)
                        .count());
    }

    private static int count(List<GuidelineResult> lines, Progress wanted) {
        return (int) lines.stream()
                .filter(line -> line.rollUp()
                        .status()
                        .filter(status -> status.progress() == wanted)
                        .isPresent())
                .count();
    }

    static List<EditionView.DivisionFigures> byDivision(Consolidation consolidation) {
        List<DivisionCode> returned = consolidation.returned();
        return consolidation.plan().divisions().stream()
                .map((Division division) -> new EditionView.DivisionFigures(
                        division.code().value(),
                        division.name(),
                        returned.contains(division.code()),
                        consolidation.holdsUncounted(division),
                        consolidation.tallyOf(division)))
                .toList();
    }
}

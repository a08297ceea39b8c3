package org.prongsai.render;

import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.Goal;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Progress;
import org.prongsai.model.RollUp;
import org.prongsai.model.Tally;

/** The summary's counts. */
final class Figures {
    private Figures() {}

    /** @param messages in which all guidelines of a plan of one level are called so */
    static List<EditionView.GoalFigures> byGoal(Consolidation consolidation, Messages messages) {
        return consolidation.plan().goals().stream()
                .map(goal -> ofGoal(
                        goal, goal.isNone() ? messages.of("summary.all") : goal.text(), consolidation.linesOf(goal)))
                .toList();
    }

    private static EditionView.GoalFigures ofGoal(Goal goal, String text, List<GuidelineResult> lines) {
        return new EditionView.GoalFigures(
                goal.label(),
                text,
                lines.size(),
                count(lines, Progress.ACHIEVED),
                count(lines, Progress.IN_PROGRESS),
                count(lines, Progress.NOT_STARTED),
                (int) lines.stream()
                        .filter(line -> line.rollUp() instanceof RollUp.NothingToReport)
                        .count(),
                (int) lines.stream()
                        .filter(line -> line.rollUp() instanceof RollUp.Incomplete)
                        .count(),
                lines.stream().map(GuidelineResult::tally).reduce(Tally.NONE, Tally::plus));
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

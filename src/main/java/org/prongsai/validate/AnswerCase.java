package org.prongsai.validate;

import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Place;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.Progress;
import org.prongsai.model.StatusReading;
import org.prongsai.model.Submission;
import org.prongsai.text.Sentence;

/** One answer with all that a rule may look at. */
public record AnswerCase(Plan plan, Submission submission, Guideline guideline, Answer answer) {
    public Goal goal() {
        return plan.goalOf(guideline.id());
    }

    /** Whether the answer's status counts as achieved. */
    public boolean isAchieved() {
        return answer.status() instanceof StatusReading.Listed listed
                && listed.status().progress() == Progress.ACHIEVED;
    }

    /** A finding of {@code rule} at a cell, its sentences filled in with {@code arguments}. */
    public List<Finding> finding(Rule rule, CellRef cell, String value, Object... arguments) {
        String key = "rule." + rule.id();
        return finding(rule, cell, value, Sentence.of(key, arguments), Sentence.of(key + ".do", arguments));
    }

    /** The same with sentences of its own, for rules that have several. */
    public List<Finding> finding(Rule rule, CellRef cell, String value, Sentence message, Sentence suggestion) {
        return List.of(new Finding(
                rule.severity(),
                rule.id(),
                Optional.of(submission.division()),
                Optional.of(guideline.id()),
                Optional.of(Place.of(submission.file().path(), cell)),
                value,
                message,
                suggestion));
    }
}

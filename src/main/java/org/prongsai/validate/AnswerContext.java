package org.prongsai.validate;

import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Answer;
import org.prongsai.model.CellRef;
import org.prongsai.model.Completion;
import org.prongsai.model.Division;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousAnswer;
import org.prongsai.model.Progress;
import org.prongsai.model.Status;
import org.prongsai.model.Submission;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;

/** One answer with all that a rule may look at. */
public record AnswerContext(RoundContext round, Submission submission, Guideline guideline, Answer answer) {
    public Plan plan() {
        return round.plan();
    }

    public Goal goal() {
        return plan().goalOf(guideline.id());
    }

    public Division division() {
        return plan().division(submission.division());
    }

    /** What the division reported of this guideline in the round before, where that is known. */
    public Optional<PreviousAnswer> previous() {
        return round.context().previous().stream()
                .flatMap(List::stream)
                .filter(before -> before.guideline().equals(guideline.id())
                        && before.division().equals(submission.division()))
                .findFirst();
    }

    public Location at(CellRef cell) {
        return Location.of(submission.file().path(), cell);
    }

    /** The status as it counts, in the plan's words; as it was written where it does not. */
    public String statusLabel() {
        return answer.status()
                .listed()
                .map(Status::label)
                .orElseGet(() -> answer.status().asWritten());
    }

    /** What stands in place of the day, as people see it: a real date cell holds a number that nobody typed. */
    public String dayFound() {
        Completion completion = answer.completion();
        return completion instanceof Completion.On on && on.isOfNumber()
                ? ThaiDates.full(on.date(), Language.TH)
                : completion.asWritten();
    }

    /** Whether a field that the answer's status needs was left empty, or filled with what says nothing. */
    public boolean lacks(FieldKey field) {
        Optional<Progress> progress = answer.status().listed().map(Status::progress);
        return answer.entry(field)
                .filter(entry -> progress.filter(entry.field()::isRequiredFor).isPresent())
                .filter(entry -> entry.value().isBlank()
                        || AnswerLimits.isNone(entry.value().asWritten()))
                .isPresent();
    }

    /** A finding of {@code rule} at a cell, its sentences filled in with {@code arguments}. */
    public List<Finding> finding(Rule rule, CellRef cell, String value, Object... arguments) {
        String key = "rule." + rule.id();
        return finding(
                rule, cell, value, LocalizedMessage.of(key, arguments), LocalizedMessage.of(key + ".do", arguments));
    }

    /** The same with sentences of its own, for rules that have several. */
    public List<Finding> finding(
            Rule rule, CellRef cell, String value, LocalizedMessage message, LocalizedMessage suggestion) {
        return List.of(new Finding(
                rule.severity(),
                rule.id(),
                Optional.of(submission.division()),
                Optional.of(guideline.id()),
                Optional.of(at(cell)),
                value,
                message,
                value.isEmpty() ? round.possible(submission, cell, suggestion) : suggestion));
    }
}

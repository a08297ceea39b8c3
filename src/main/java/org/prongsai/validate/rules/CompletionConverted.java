package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Submission;
import org.prongsai.thai.ThaiDates;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A program made a day of what was typed: with day and month in each other's place it lies in the round too. */
@AutoService(Rule.class)
public final class CompletionConverted implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("completion-converted");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission ->
                        submission.notes(ReaderNote.Kind.DAY_MADE).map(note -> finding(round, submission, note)))
                .toList();
    }

    private Finding finding(RoundContext round, Submission submission, ReaderNote note) {
        Optional<LocalDate> day = ThaiDates.parse(note.text());
        return round.keyedFinding(
                this,
                Optional.of(submission.division()),
                Optional.of(note.guideline()),
                Optional.of(Location.of(submission.file().path(), note.cell())),
                note.text(),
                "rule." + id(),
                CompletionAmbiguous.thai(day),
                CompletionAmbiguous.thai(day.flatMap(ThaiDates::turnedRound)));
    }
}

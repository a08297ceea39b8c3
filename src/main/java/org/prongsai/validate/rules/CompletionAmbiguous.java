package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Submission;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/**
 * The date finished may be either of two days: others of the form make sense with the month before the day alone, or a
 * program made it, and the answer names the day with day and month in each other's place.
 */
@AutoService(Rule.class)
public final class CompletionAmbiguous implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("completion-ambiguous");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission -> Stream.concat(
                        submission
                                .notes(ReaderNote.Kind.DAY_OR_MONTH)
                                .map(note -> finding(round, submission, note, "rule." + id())),
                        submission
                                .notes(ReaderNote.Kind.DAY_CONTRADICTED)
                                .map(note -> finding(round, submission, note, "rule." + id() + ".contradicted"))))
                .toList();
    }

    private Finding finding(RoundContext round, Submission submission, ReaderNote note, String key) {
        return round.keyedFinding(
                this,
                Optional.of(submission.division()),
                Optional.of(note.guideline()),
                Optional.of(Location.of(submission.file().path(), note.cell())),
                note.text(),
                key,
                note.text(),
                thai(ThaiDates.parse(note.text())),
                thai(ThaiDates.monthFirst(note.text())));
    }

    /** Dates inside a sentence stand as on the form, whichever language the sentence is in. */
    static String thai(Optional<LocalDate> date) {
        return date.map(day -> ThaiDates.full(day, Language.TH)).orElse("");
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Submission;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiDates;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The form was saved after the day it was due. */
@AutoService(Rule.class)
public final class FormLate implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("form-late");
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
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        LocalDate due = round.plan().round().due();
        return round.counted()
                .filter(submission -> submission
                        .savedAt()
                        .earliest()
                        .filter(saved -> ThaiDates.dayOf(saved).isAfter(due))
                        .isPresent())
                .map(submission -> finding(round, submission, due))
                .toList();
    }

    private Finding finding(RoundContext round, Submission submission, LocalDate due) {
        return round.about(
                this,
                submission,
                round.plan().division(submission.division()).name(),
                submission.savedAt(),
                ThaiDates.full(due, Language.TH));
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** Some of the marks that say whose form it is are gone; the others were enough. */
@AutoService(Rule.class)
public final class FormMarksLost implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("form-marks-lost");
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
        return round.counted()
                .filter(submission -> !submission.marks().lost().isEmpty())
                // Whose a form is that was counted as somebody's by decision, its marks did not tell.
                .filter(submission -> round.context().decided().stream()
                        .noneMatch(result -> result.decision().verb().equals(Optional.of(Decision.Verb.COUNT_AS))
                                && result.decision().isAbout(submission.file().digest())))
                .map(submission -> round.about(
                        this,
                        submission,
                        submission.marks().lost().stream()
                                .sorted()
                                .map(mark -> LocalizedMessage.of("mark." + mark.name()))
                                .toList()))
                .toList();
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The workbook holds sheets that are not the form's. */
@AutoService(Rule.class)
public final class SheetUnread implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("sheet-unread");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL_BUT_QUOTED;
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .filter(submission -> !submission.workbook().sheets().isEmpty())
                .map(submission -> round.about(
                        this,
                        submission,
                        String.join(", ", submission.workbook().sheets())))
                .toList();
    }
}

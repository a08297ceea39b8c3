package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A text was written beside the table, where it counts for nothing. */
@AutoService(Rule.class)
public final class CellUnread implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("cell-unread");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL_BUT_QUOTED;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission -> submission.unread().stream()
                        .map(field -> round.keyedFinding(
                                this,
                                Optional.of(submission.division()),
                                Optional.empty(),
                                Optional.of(Location.of(submission.file().path(), field.cell())),
                                field.text(),
                                "rule.cell-unread",
                                field.text())))
                .toList();
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.Praise;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.Labelled;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A filled row that could not be laid to one of the division's guidelines. */
@AutoService(Rule.class)
public final class RowNotCounted implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("row-not-counted");
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
    public Set<Praise> spoils() {
        return Set.of(Praise.ALL_ANSWERED);
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission -> submission.unmatched().stream()
                        .filter(unmatched -> !RowDropped.is(submission, unmatched))
                        .map(unmatched -> round.keyedFinding(
                                this,
                                Optional.of(submission.division()),
                                Optional.empty(),
                                Optional.of(Location.of(submission.file().path(), unmatched.cell())),
                                unmatched.content(),
                                "rule.row-not-counted." + Labelled.kebab(unmatched.reason()),
                                unmatched.label().isBlank() ? unmatched.content() : unmatched.label())))
                .toList();
    }
}

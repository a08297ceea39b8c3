package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** Replies of links that can't be read, or were changed since they were written. */
@AutoService(Rule.class)
public final class LinksDamaged implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("links-damaged");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** It is about a file of the program's own, and ends when that is written anew. */
    @Override
    public Set<FindingUse> uses() {
        return Set.of();
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.context()
                .links()
                .fold(
                        none -> List.of(),
                        read -> List.of(),
                        damaged -> List.of(round.finding(this, Optional.empty(), Optional.empty(), damaged.line())));
    }
}

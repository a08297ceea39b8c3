package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.ReaderNote;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A link leads elsewhere than its words say, or lies where no link is looked for. */
@AutoService(Rule.class)
public final class LinkElsewhere implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("link-elsewhere");
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
        return round.remarked(this, ReaderNote.Kind.LINK_ELSEWHERE);
    }
}

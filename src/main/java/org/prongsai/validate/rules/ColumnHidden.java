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

/** A column with answers is hidden. They count; whoever looks at the form does not see them. */
@AutoService(Rule.class)
public final class ColumnHidden implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("column-hidden");
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
    public List<Finding> check(RoundContext round) {
        return round.remarked(this, ReaderNote.Kind.HIDDEN_COLUMN);
    }
}

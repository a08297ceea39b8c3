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

/** Merged cells in an answer: Excel kept the first value and threw the others away. */
@AutoService(Rule.class)
public final class CellsMerged implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("cells-merged");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.remarked(this, ReaderNote.Kind.MERGED);
    }
}

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

/** A formula where an answer is typed: what it shows today need not be what was meant. */
@AutoService(Rule.class)
public final class FormulaUsed implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("formula-used");
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
        return round.remarked(this, ReaderNote.Kind.FORMULA);
    }
}

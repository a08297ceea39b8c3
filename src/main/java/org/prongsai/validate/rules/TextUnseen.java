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

/** Text in a cell can't be seen, in the colour of its ground or in a format that shows nothing. It counts. */
@AutoService(Rule.class)
public final class TextUnseen implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("text-unseen");
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
        return round.remarked(this, ReaderNote.Kind.UNSEEN);
    }
}

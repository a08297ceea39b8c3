package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.thai.personal.PersonalKind;
import org.prongsai.validate.PersonalFindings;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A telephone that is not the office's own. */
@AutoService(Rule.class)
public final class PersonalTelephone implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("personal-telephone");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.PRIVATE;
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return PersonalFindings.of(this, PersonalKind.TELEPHONE, round);
    }
}

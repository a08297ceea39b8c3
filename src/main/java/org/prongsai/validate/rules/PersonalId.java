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

/** A citizen's number: with it and a name somebody can be taken for another. */
@AutoService(Rule.class)
public final class PersonalId implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("personal-id");
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
        return PersonalFindings.of(this, PersonalKind.CITIZEN_ID, round);
    }
}

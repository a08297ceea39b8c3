package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.thai.personal.PersonalKind;
import org.prongsai.validate.PersonalRule;
import org.prongsai.validate.Rule;

/** A telephone that is not the office's own. */
@AutoService(Rule.class)
public final class PersonalTelephone implements PersonalRule {
    @Override
    public RuleId id() {
        return new RuleId("personal-telephone");
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.PRIVATE;
    }

    @Override
    public PersonalKind kind() {
        return PersonalKind.TELEPHONE;
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.thai.personal.PersonalKind;
import org.prongsai.validate.PersonalRule;
import org.prongsai.validate.Rule;

/** A citizen's number: with it and a name somebody can be taken for another. */
@AutoService(Rule.class)
public final class PersonalId implements PersonalRule {
    @Override
    public RuleId id() {
        return new RuleId("personal-id");
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.PRIVATE;
    }

    @Override
    public PersonalKind kind() {
        return PersonalKind.CITIZEN_ID;
    }
}

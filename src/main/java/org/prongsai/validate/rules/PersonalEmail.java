package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.Set;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.thai.personal.PersonalKind;
import org.prongsai.validate.PersonalRule;
import org.prongsai.validate.Rule;

/** An e-mail address that is not the office's own. */
@AutoService(Rule.class)
public final class PersonalEmail implements PersonalRule {
    @Override
    public RuleId id() {
        return new RuleId("personal-email");
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.PRIVATE;
    }

    @Override
    public PersonalKind kind() {
        return PersonalKind.EMAIL;
    }
}

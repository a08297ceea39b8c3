package org.prongsai.validate;

import java.util.List;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Severity;
import org.prongsai.thai.personal.PersonalKind;

/** Rule about one kind of personal data: the secretariat says whether the public may read it. */
public interface PersonalRule extends RoundRule {
    PersonalKind kind();

    @Override
    default Severity severity() {
        return Severity.WARNING;
    }

    @Override
    default Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    default List<Finding> check(RoundContext round) {
        return PersonalFindings.of(this, kind(), round);
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.layout.AddressOwner;
import org.prongsai.model.Division;
import org.prongsai.model.MailOrigin;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A division's form came in a mail from the address of another. */
@AutoService(Rule.class)
public final class MailedByOther implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("mailed-by-other");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    /** It names an address, which is not for the public. */
    @Override
    public Set<FindingUse> uses() {
        return Set.of(FindingUse.DECIDED, FindingUse.ACCEPTED);
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission -> finding(round, submission).stream())
                .toList();
    }

    private Optional<Finding> finding(RoundContext round, Submission submission) {
        List<Division> others = AddressOwner.otherThan(round.plan(), submission.division(), submission.file());
        return submission
                .file()
                .mailed()
                .map(MailOrigin::sender)
                .filter(sender -> !others.isEmpty())
                .map(sender -> round.about(
                        this,
                        submission,
                        round.plan().division(submission.division()).name(),
                        sender,
                        others.stream().map(Division::name).collect(Collectors.joining(", "))));
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.FileOutcome.Refused;
import org.prongsai.model.FileOutcome.RejectReason;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A file that was sent but can't be taken, with the reason and what its sender should do. */
@AutoService(Rule.class)
public final class FileRefused implements RoundRule {
    /** Another division's results may be in it, or what the secretariat decided: missing where nobody looks. */
    private static final Set<RejectReason> LOSES_MORE =
            Set.of(RejectReason.OTHER_DIVISION, RejectReason.DECISIONS_COLUMNS);

    @Override
    public RuleId id() {
        return new RuleId("file-refused");
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
        List<Refused> causes = SubmissionMissing.causes(round);
        return refused(round)
                .filter(file -> file.reason() != RejectReason.DECISIONS_ELSEWHERE)
                // Of a division that is missing, one file's refusal is told as the reason for that.
                .filter(file -> !causes.contains(file))
                .map(file -> new Finding(
                        LOSES_MORE.contains(file.reason()) || file.reason().isToBeDecided()
                                ? Severity.ERROR
                                : severity(),
                        id(),
                        file.division().filter(division -> !file.reason().isToBeDecided()),
                        Optional.empty(),
                        Optional.of(place(file)),
                        "",
                        reason(file),
                        advice(file)))
                .toList();
    }

    static Stream<Refused> refused(RoundContext round) {
        return round.files().stream().filter(Refused.class::isInstance).map(Refused.class::cast);
    }

    static Location place(Refused file) {
        return new Location(file.file().path(), file.place());
    }

    /** What is wrong with a file that was refused. */
    static LocalizedMessage reason(Refused file) {
        return LocalizedMessage.of("refusal." + file.reason().name(), file.details());
    }

    /** What its sender should do. */
    static LocalizedMessage advice(Refused file) {
        return LocalizedMessage.of("refusal." + file.reason().name() + ".do", file.details());
    }
}

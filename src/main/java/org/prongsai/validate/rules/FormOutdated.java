package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.FileOutcome.Superseded;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** The file that was saved last is an older form than one that was sent back to be mended and came in too. */
@AutoService(Rule.class)
public final class FormOutdated implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("form-outdated");
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
    public Audience audience() {
        return Audience.DIVISION;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(counted -> newest(round, counted).map(newer -> finding(round, counted, newer)).stream())
                .toList();
    }

    /** Of the division's files that this one counts instead of, the last that it was sent to be mended. */
    private static Optional<Submission> newest(RoundContext round, Submission counted) {
        return overtaken(round, counted)
                .filter(other ->
                        other.workbook().returned() > counted.workbook().returned())
                .max(Comparator.comparingInt(other -> other.workbook().returned()));
    }

    private static Stream<Submission> overtaken(RoundContext round, Submission counted) {
        return round.files().stream()
                .filter(Superseded.class::isInstance)
                .map(Superseded.class::cast)
                .filter(file -> file.by().equals(counted.file()) && file.reason() == Superseded.Reason.OLDER)
                .map(Superseded::submission);
    }

    private Finding finding(RoundContext round, Submission counted, Submission newer) {
        return round.keyedFinding(
                this,
                Optional.of(counted.division()),
                Optional.empty(),
                Optional.of(Location.of(counted.file().path())),
                "",
                "rule.form-outdated",
                round.plan().division(counted.division()).name(),
                newer.file().path(),
                newer.workbook().returned());
    }
}

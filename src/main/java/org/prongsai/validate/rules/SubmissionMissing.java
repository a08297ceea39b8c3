package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome.Refused;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A division that has guidelines to answer returned no form that counts. */
@AutoService(Rule.class)
public final class SubmissionMissing implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("submission-missing");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL_BUT_ACCEPTED;
    }

    @Override
    public boolean tellsOfMissingForm() {
        return true;
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return missing(round).map(division -> finding(round, division)).toList();
    }

    private static Stream<Division> missing(RoundContext round) {
        List<DivisionCode> returned = round.counted().map(Submission::division).toList();
        return round.plan().divisions().stream()
                .filter(division -> !returned.contains(division.code()))
                .filter(division -> !round.plan().guidelinesOf(division).isEmpty())
                // There each of the files is told, with its time.
                .filter(division -> !SubmissionUndecided.concerns(round, division.code()));
    }

    /** The refused files that are told here, as the causes why divisions are missing: one of each. */
    static List<Refused> causes(RoundContext round) {
        return missing(round)
                .flatMap(division -> cause(round, division).stream())
                .toList();
    }

    private static Optional<Refused> cause(RoundContext round, Division division) {
        return FileRefused.refused(round)
                .filter(file -> file.division().filter(division.code()::equals).isPresent())
                .findFirst();
    }

    /** Where a file came but could not be taken, that is the cause: it is told with its reason, once. */
    private Finding finding(RoundContext round, Division division) {
        int guidelines = round.plan().guidelinesOf(division).size();
        return cause(round, division)
                .map(file -> round.keyedFinding(
                        this,
                        Optional.of(division.code()),
                        Optional.empty(),
                        Optional.of(FileRefused.place(file)),
                        "",
                        "rule.submission-missing.refused",
                        division.name(),
                        guidelines,
                        FileRefused.reason(file),
                        FileRefused.advice(file)))
                .orElseGet(() -> round.finding(
                        this, Optional.of(division.code()), Optional.empty(), division.name(), guidelines));
    }
}

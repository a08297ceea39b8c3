package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
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
import org.prongsai.model.Guideline;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A guideline that the plan got after the form was made: the form never asked it. */
@AutoService(Rule.class)
public final class GuidelineNew implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("guideline-new");
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
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.forms().flatMap(parts -> check(round, parts)).toList();
    }

    private Stream<Finding> check(RoundContext round, List<Submission> parts) {
        Submission submission = parts.get(0);
        return round.plan().guidelinesOf(round.plan().division(submission.division())).stream()
                .filter(guideline -> isNew(parts, guideline))
                .map(guideline -> round.keyedFinding(
                        this,
                        Optional.of(submission.division()),
                        Optional.of(guideline.id()),
                        Optional.of(Location.of(submission.file().path())),
                        "",
                        "rule.guideline-new"));
    }

    /** Whether none of a form's parts was made when the guideline was asked. */
    static boolean isNew(List<Submission> parts, Guideline guideline) {
        return parts.stream().allMatch(part -> isNew(part, guideline));
    }

    private static boolean isNew(Submission submission, Guideline guideline) {
        return submission.answer(guideline.id()).isEmpty()
                && !submission.marks().asked().isEmpty()
                && (!submission.marks().asked().contains(guideline.id()) || hasAnothersId(submission, guideline));
    }

    /** Whether an earlier plan called a guideline so that is gone from it. */
    private static boolean hasAnothersId(Submission submission, Guideline guideline) {
        return submission.unmatched().stream()
                .filter(row -> RowDropped.is(submission, row))
                .anyMatch(row -> row.label().startsWith(guideline.id() + " "));
    }
}

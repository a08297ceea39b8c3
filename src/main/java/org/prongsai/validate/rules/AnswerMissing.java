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
import org.prongsai.model.Answer;
import org.prongsai.model.Guideline;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A division returned its form, but a guideline it is responsible for is empty in it, or gone from it. */
@AutoService(Rule.class)
public final class AnswerMissing implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("answer-missing");
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
    public List<Finding> check(RoundContext round) {
        return round.counted().flatMap(submission -> check(round, submission)).toList();
    }

    private Stream<Finding> check(RoundContext round, Submission submission) {
        return round.plan().guidelinesOf(round.plan().division(submission.division())).stream()
                .filter(guideline ->
                        submission.answer(guideline.id()).map(Answer::isEmpty).orElse(true))
                // Rows that stand twice are told by their own rule; saying "missing" as well would only puzzle.
                .filter(guideline -> submission.unmatched().stream()
                        .noneMatch(unmatched -> unmatched.reason() == UnmatchedRow.Reason.DUPLICATE
                                && unmatched
                                        .guideline()
                                        .filter(guideline.id()::equals)
                                        .isPresent()))
                .filter(guideline -> !GuidelineNew.isNew(submission, guideline))
                .map(guideline -> finding(round, submission, guideline));
    }

    private Finding finding(RoundContext round, Submission submission, Guideline guideline) {
        Optional<Answer> row = submission.answer(guideline.id());
        Location location = row.map(answer -> Location.of(submission.file().path(), answer.statusCell()))
                .orElse(Location.of(submission.file().path()));
        return round.keyedFinding(
                this,
                Optional.of(submission.division()),
                Optional.of(guideline.id()),
                Optional.of(location),
                "",
                row.isPresent() ? "rule.answer-missing" : "rule.answer-missing.no-row");
    }
}

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
import org.prongsai.model.Status;
import org.prongsai.model.Submission;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.validate.AnswerContext;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A guideline is one division's to answer; another answered it too, with another status. */
@AutoService(Rule.class)
public final class GuidelineConflict implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("guideline-conflict");
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public Set<String> explains() {
        return Set.of("row-not-counted");
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission -> submission.unmatched().stream()
                        .filter(unmatched -> unmatched.reason() == UnmatchedRow.Reason.NOT_ASSIGNED)
                        .flatMap(unmatched -> conflicts(round, submission, unmatched)))
                .toList();
    }

    private Stream<Finding> conflicts(RoundContext round, Submission submission, UnmatchedRow unmatched) {
        return unmatched.guideline().stream()
                .flatMap(id -> round.answers()
                        .filter(answer -> answer.guideline().id().equals(id) && contradicts(unmatched, answer))
                        .map(answer -> finding(round, submission, unmatched, answer)));
    }

    private static boolean contradicts(UnmatchedRow unmatched, AnswerContext answer) {
        Optional<Status> one = unmatched.status().listed();
        Optional<Status> other = answer.answer().status().listed();
        return one.isPresent() && other.isPresent() && !one.equals(other);
    }

    private Finding finding(RoundContext round, Submission submission, UnmatchedRow unmatched, AnswerContext answer) {
        return round.keyedFinding(
                this,
                Optional.of(submission.division()),
                unmatched.guideline(),
                Optional.of(Location.of(submission.file().path(), unmatched.cell())),
                unmatched.content(),
                "rule.guideline-conflict",
                round.plan().division(submission.division()).name(),
                unmatched.status().asWritten(),
                answer.division().name(),
                answer.answer().status().asWritten(),
                answer.submission().file().path(),
                answer.answer().statusCell().address());
    }
}

package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.Answer;
import org.prongsai.model.FileOutcome.Superseded;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A division sent two workbooks that complete each other: by the latest alone, what only the other one answers is lost. */
@AutoService(Rule.class)
public final class SubmissionSplit implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("submission-split");
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
    public Set<String> explains() {
        return Set.of("submission-superseded");
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.files().stream()
                .filter(Superseded.class::isInstance)
                .map(Superseded.class::cast)
                .flatMap(file -> finding(round, file).stream())
                .toList();
    }

    private Optional<Finding> finding(RoundContext round, Superseded file) {
        Submission counts = round.counted()
                .filter(submission -> submission.file().equals(file.by()))
                .findFirst()
                .orElseThrow();
        List<String> lost = file.submission().answers().stream()
                .filter(answer -> !answer.isEmpty())
                .filter(answer ->
                        counts.answer(answer.guideline()).map(Answer::isEmpty).orElse(true))
                .map(answer -> answer.guideline().toString())
                .toList();
        return lost.isEmpty()
                ? Optional.empty()
                : Optional.of(round.finding(
                        this,
                        Optional.of(counts.division()),
                        Optional.of(Location.of(file.file().path())),
                        round.plan().division(counts.division()).name(),
                        String.join(", ", lost),
                        file.by().path()));
    }
}

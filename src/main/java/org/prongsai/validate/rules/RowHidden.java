package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.Praise;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.ReaderNote;
import org.prongsai.model.Submission;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** Filled rows are hidden or filtered out. They count; whoever looks at the form does not see them. */
@AutoService(Rule.class)
public final class RowHidden implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("row-hidden");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL;
    }

    @Override
    public Set<Praise> spoils() {
        return Set.of(Praise.ALL_ANSWERED);
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(
                        submission -> submission
                                .notes(ReaderNote.Kind.HIDDEN_ROW)
                                .findFirst()
                                .map(first -> finding(round, submission, first))
                                .stream())
                .toList();
    }

    /** One for the form: a filter hides many rows at once. */
    private Finding finding(RoundContext round, Submission submission, ReaderNote first) {
        return round.finding(
                this,
                Optional.of(submission.division()),
                Optional.of(Location.of(submission.file().path(), first.cell())),
                submission
                        .notes(ReaderNote.Kind.HIDDEN_ROW)
                        .map(note -> note.guideline().toString())
                        .collect(Collectors.joining(", ")));
    }
}

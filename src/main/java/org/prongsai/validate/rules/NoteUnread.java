package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A note hangs on a cell: it counts for nothing, but somebody wrote it to be read. */
@AutoService(Rule.class)
public final class NoteUnread implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("note-unread");
    }

    @Override
    public Severity severity() {
        return Severity.NOTE;
    }

    @Override
    public Set<FindingUse> uses() {
        return FindingUse.ALL_BUT_QUOTED;
    }

    @Override
    public Audience audience() {
        return Audience.SECRETARIAT;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        return round.counted()
                .flatMap(submission -> submission.workbook().notes().stream()
                        .map(note -> round.keyedFinding(
                                this,
                                Optional.of(submission.division()),
                                Optional.empty(),
                                Optional.of(Location.of(submission.file().path(), note.cell())),
                                note.text(),
                                "rule.note-unread",
                                note.text())))
                .toList();
    }
}

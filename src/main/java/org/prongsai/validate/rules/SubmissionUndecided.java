package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingUse;
import org.prongsai.finding.Location;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.FileOutcome.Undecided;
import org.prongsai.model.InputFile;
import org.prongsai.model.SavedTime;
import org.prongsai.validate.RoundContext;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A division sent workbooks that differ, and nothing inside them surely tells which is the latest: none counts. */
@AutoService(Rule.class)
public final class SubmissionUndecided implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("submission-undecided");
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
    public boolean tellsOfMissingForm() {
        return true;
    }

    @Override
    public List<Finding> check(RoundContext round) {
        Map<InputFile, SavedTime> times = new HashMap<>();
        undecided(round)
                .forEach(file -> times.put(file.file(), file.submission().savedAt()));
        return undecided(round).map(file -> finding(round, file, times)).toList();
    }

    private static Stream<Undecided> undecided(RoundContext round) {
        return round.files().stream().filter(Undecided.class::isInstance).map(Undecided.class::cast);
    }

    private Finding finding(RoundContext round, Undecided file, Map<InputFile, SavedTime> times) {
        List<LocalizedMessage> others = file.others().stream()
                .map(other -> LocalizedMessage.of(
                        "rule.submission-undecided.other",
                        other.path(),
                        times.getOrDefault(other, SavedTime.unknown())))
                .toList();
        return round.finding(
                this,
                Optional.of(file.submission().division()),
                Optional.of(Location.of(file.file().path())),
                round.plan().division(file.submission().division()).name(),
                file.submission().savedAt(),
                others);
    }

    /** Whether a division sent files of which none counts because nothing orders them. */
    static boolean concerns(RoundContext round, DivisionCode division) {
        return undecided(round).anyMatch(file -> file.submission().division().equals(division));
    }
}

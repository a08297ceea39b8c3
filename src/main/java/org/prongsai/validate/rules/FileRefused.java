package org.prongsai.validate.rules;

import com.google.auto.service.AutoService;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Place;
import org.prongsai.finding.RuleId;
import org.prongsai.finding.Severity;
import org.prongsai.model.FileOutcome.Refused;
import org.prongsai.validate.RoundCase;
import org.prongsai.validate.RoundRule;
import org.prongsai.validate.Rule;

/** A file that was sent but can't be taken, with the reason and what its sender should do. */
@AutoService(Rule.class)
public final class FileRefused implements RoundRule {
    @Override
    public RuleId id() {
        return new RuleId("file-refused");
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public List<Finding> check(RoundCase round) {
        return round.files().stream()
                .filter(Refused.class::isInstance)
                .map(Refused.class::cast)
                .map(file -> round.keyedFinding(
                        this,
                        file.division(),
                        Optional.empty(),
                        Optional.of(Place.of(file.file().path())),
                        "",
                        "refusal." + file.reason().name(),
                        file.detail()))
                .toList();
    }
}

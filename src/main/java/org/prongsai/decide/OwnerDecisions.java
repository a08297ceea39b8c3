package org.prongsai.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.FindingKeys;
import org.prongsai.model.Division;
import org.prongsai.model.Plan;
import org.prongsai.model.Sha256;
import org.prongsai.thai.ThaiDigits;
import org.prongsai.thai.ThaiText;

/** Decisions whose form a file is. They are needed before it is read, for only then its rows can be told. */
public final class OwnerDecisions {
    private final Map<String, Division> owners = new HashMap<>();

    public OwnerDecisions(Plan plan, List<Decision> decisions) {
        DecisionLog log = new DecisionLog(decisions);
        log.judge(new FindingKeys(plan, List.of()));
        log.sound(Verb.COUNT_AS)
                .forEach(decision -> called(plan, decision.value())
                        .ifPresent(division -> owners.put(decision.files().file(), division)));
    }

    /** By the marks of the files. */
    public Map<String, Division> all() {
        return Map.copyOf(owners);
    }

    /** The division that a file was decided to be of. */
    public Optional<Division> of(Sha256 file) {
        return Optional.ofNullable(owners.get(FindingKeys.mark(file)));
    }

    /** The division of this code or this name. */
    static Optional<Division> called(Plan plan, String value) {
        return plan.division(ThaiDigits.toArabic(ThaiText.repair(value).text()))
                .or(() -> plan.divisions().stream()
                        .filter(division -> ThaiText.same(division.name(), value))
                        .findFirst());
    }
}

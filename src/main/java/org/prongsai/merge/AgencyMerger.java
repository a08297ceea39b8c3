package org.prongsai.merge;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severity;
import org.prongsai.model.Agency;
import org.prongsai.model.Consolidation;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Plan;
import org.prongsai.model.RollUp;
import org.prongsai.model.Scope;
import org.prongsai.model.Tally;
import org.prongsai.model.Totals;

/**
 * Merger of a round's agencies: adds them up by province, and all together. What comes of it does not depend on who was
 * added when.
 */
public final class AgencyMerger {
    private final RollUpPolicy policy;
    private final Map<Agency, Totals> byAgency = new LinkedHashMap<>();

    /** @param agencies in the order in which they are told */
    public AgencyMerger(Plan plan, List<Agency> agencies) {
        this.policy = new RollUpPolicy(plan.statuses());
        agencies.forEach(agency -> byAgency.put(agency, Totals.NONE));
    }

    /** The figures of one agency's consolidation. */
    public static Totals totals(Consolidation consolidation, Findings findings) {
        SortedMap<GuidelineId, Tally> lines = new TreeMap<>();
        SortedMap<GuidelineId, Tally> deciding = new TreeMap<>();
        for (GuidelineResult line : consolidation.lines()) {
            lines.put(line.guideline().id(), line.tally());
            deciding.put(
                    line.guideline().id(), Tally.of(consolidation.plan().deciding(line.guideline(), line.entries())));
        }
        int forms = consolidation.counted().size();
        int errors = findings.count(Severity.ERROR);
        boolean complete = errors == 0 && consolidation.tally().isComplete();
        return new Totals(
                lines,
                deciding,
                1,
                forms > 0 ? 1 : 0,
                complete ? 1 : 0,
                forms,
                forms + consolidation.missing().size(),
                refused(consolidation.files()),
                errors,
                findings.count(Severity.WARNING),
                findings.count(Severity.NOTE));
    }

    /** The figures of files that are no agency's: faults to count, but no answers. */
    public static Totals ofNobody(List<FileOutcome> files, Findings findings) {
        return new Totals(
                new TreeMap<>(),
                new TreeMap<>(),
                0,
                0,
                0,
                0,
                0,
                refused(files),
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.NOTE));
    }

    private static int refused(List<FileOutcome> files) {
        return (int)
                files.stream().filter(FileOutcome.Refused.class::isInstance).count();
    }

    /**
     * Adds some of an agency's figures.
     *
     * @throws IllegalArgumentException when the round has no such agency
     */
    public void add(Agency agency, Totals some) {
        if (byAgency.computeIfPresent(agency, (known, so) -> so.plus(some)) == null) {
            throw new IllegalArgumentException("no agency " + agency);
        }
    }

    /** @param nobodys figures of files that are no agency's; they are in the whole's only */
    public Scope whole(Totals nobodys) {
        Totals all = byAgency.values().stream().reduce(Totals.NONE, Totals::plus);
        return scope(Optional.empty(), Optional.empty(), all.plus(nobodys));
    }

    /** In the order of their first agencies. */
    public List<Scope> provinces() {
        Map<String, Totals> byProvince = new LinkedHashMap<>();
        byAgency.forEach((agency, totals) -> byProvince.merge(agency.province(), totals, Totals::plus));
        List<Scope> scopes = new ArrayList<>();
        byProvince.forEach((province, totals) -> scopes.add(scope(Optional.of(province), Optional.empty(), totals)));
        return scopes;
    }

    public List<Scope> agencies() {
        List<Scope> scopes = new ArrayList<>();
        byAgency.forEach(
                (agency, totals) -> scopes.add(scope(Optional.of(agency.province()), Optional.of(agency), totals)));
        return scopes;
    }

    private Scope scope(Optional<String> province, Optional<Agency> agency, Totals totals) {
        Map<GuidelineId, RollUp> rollUps = new HashMap<>();
        totals.deciding().forEach((guideline, tally) -> rollUps.put(guideline, policy.rollUp(tally)));
        return new Scope(province, agency, totals, rollUps);
    }
}

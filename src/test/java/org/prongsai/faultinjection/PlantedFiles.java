package org.prongsai.faultinjection;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;

/** A round with one plant of each kind as the .xlsx files that come back, and what has to be found in them. */
public final class PlantedFiles {
    private static final int ROWS = 60;

    private final RandomRound round;
    private final Map<DivisionCode, Map<GuidelineId, Row>> rows = new LinkedHashMap<>();
    private final NavigableSet<String> expected = new TreeSet<>();

    private PlantedFiles(RandomRound round, int seed) {
        this.round = round;
        for (Division division : round.plan().divisions()) {
            rows.put(division.code(), new LinkedHashMap<>(round.rows(division)));
        }
        for (Fault fault : Fault.values()) {
            plant(fault, new SeededRandom(seed * 31L + fault.rule().hashCode()));
        }
    }

    /** The seed's round, or the next small one. */
    public static PlantedFiles of(int seed) {
        for (int next = 1_000_000 + seed * 1000; ; next++) {
            RandomRound round = new RandomRound(next);
            int size = round.plan().divisions().stream()
                    .mapToInt(division -> round.rows(division).size())
                    .sum();
            if (size <= ROWS) {
                return new PlantedFiles(round, next);
            }
        }
    }

    private void plant(Fault fault, SeededRandom chance) {
        for (int tries = 0; tries < 1000; tries++) {
            Division division = chance.any(round.plan().divisions());
            var guideline = chance.any(round.plan().guidelinesOf(division));
            Row row = round.rows(division).get(guideline.id());
            Map<GuidelineId, Row> form = rows.getOrDefault(division.code(), Map.of());
            boolean free = row != null
                    && row.equals(form.get(guideline.id()))
                    && !row.details().isEmpty();
            if (row != null && free && spoil(fault, new FaultSite(round, guideline, row, chance), form)) {
                expected.add(fault.rule() + " " + division.code() + " " + guideline.id());
                return;
            }
        }
    }

    private static boolean spoil(Fault fault, FaultSite soil, Map<GuidelineId, Row> form) {
        Row spoilt = fault.plantIn(soil);
        form.put(soil.guideline().id(), spoilt);
        return !spoilt.equals(soil.row());
    }

    public Plan plan() {
        return round.plan();
    }

    /** The forms, by file name. */
    public Map<String, byte[]> files() {
        Returned returned = new Returned(round.plan());
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (Division division : round.plan().divisions()) {
            files.put(division.name() + ".xlsx", returned.xlsx(division, rows.getOrDefault(division.code(), Map.of())));
        }
        return files;
    }

    /** {@code details-short D1 1.2} for each plant, sorted. */
    public NavigableSet<String> expected() {
        return expected;
    }
}

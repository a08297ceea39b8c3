package org.prongsai.faultinjection;

import org.prongsai.model.Division;
import org.prongsai.model.Guideline;

/**
 * One fault in one row of a round that is clean otherwise.
 *
 * @param spoilt the row with the fault in it
 */
record PlantedFault(Fault fault, RandomRound round, Division division, Guideline guideline, Row spoilt) {
    /** A round of the seed's own and a row in it that can hold the fault. */
    static PlantedFault of(Fault fault, int seed) {
        RandomRound round = new RandomRound(fault.rule().hashCode() * 1000L + seed);
        SeededRandom chance = new SeededRandom(seed * 31L + fault.rule().hashCode());
        while (true) {
            Division division = chance.any(round.plan().divisions());
            Guideline guideline = chance.any(round.plan().guidelinesOf(division));
            Row row = round.rows(division).get(guideline.id());
            if (row != null && !row.details().isEmpty()) {
                Row spoilt = fault.plantIn(new FaultSite(round, guideline, row, chance));
                if (!spoilt.equals(row)) {
                    return new PlantedFault(fault, round, division, guideline, spoilt);
                }
            }
        }
    }

    /** What was typed, for whoever has to find out why it was not found. */
    String words() {
        return fault == Fault.STATUS ? spoilt.status() : spoilt.details();
    }
}

package org.prongsai.plant;

import org.prongsai.model.Guideline;

/** Where a fault is planted: a row, what its guideline asks, the round around it. */
record Soil(RandomRound round, Guideline guideline, Row row, Chance chance) {}

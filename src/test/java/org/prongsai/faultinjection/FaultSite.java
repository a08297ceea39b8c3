package org.prongsai.faultinjection;

import org.prongsai.model.Guideline;

/** Where a fault is planted: a row, what its guideline asks, the round around it. */
record FaultSite(RandomRound round, Guideline guideline, Row row, SeededRandom chance) {}

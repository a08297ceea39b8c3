package org.prongsai.run;

import org.prongsai.finding.Findings;
import org.prongsai.model.Consolidation;

/** A round read, checked and merged, not yet rendered. */
public record Review(Consolidation consolidation, Findings findings) {}

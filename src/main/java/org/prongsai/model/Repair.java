package org.prongsai.model;

import java.util.List;

/**
 * A change the reader made to what was typed, so that it could be counted (การปรับแก้).
 *
 * @param why bundle keys of the reasons, at least one
 */
public record Repair(GuidelineId guideline, CellRef cell, String from, String to, List<String> why) {
    public Repair {
        why = List.copyOf(why);
        if (why.isEmpty()) {
            throw new IllegalArgumentException("a repair has a reason");
        }
    }
}

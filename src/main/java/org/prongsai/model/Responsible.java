package org.prongsai.model;

import java.util.List;

/** Divisions that are responsible for a guideline. */
public sealed interface Responsible {
    /**
     * Every division of the plan (ทุกส่วนราชการ).
     *
     * @param words the plan's own for it, empty where it has the usual ones
     */
    record Every(String words) implements Responsible {
        /** In the usual words. */
        public Every() {
            this("");
        }
    }

    /** The named divisions, in the plan's order. */
    record Only(List<DivisionCode> divisions) implements Responsible {
        public Only {
            divisions = List.copyOf(divisions);
            if (divisions.isEmpty()) {
                throw new IllegalArgumentException("somebody is responsible");
            }
        }
    }

    default boolean includes(DivisionCode division) {
        return !(this instanceof Only only) || only.divisions().contains(division);
    }
}

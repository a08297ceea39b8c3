package org.prongsai.desk.screen;

import java.util.List;

/**
 * View of what was found, by division, the worst first.
 *
 * @param left how many are open
 * @param all how many there are with those that were decided
 * @param missing how many divisions have no form that counts: nothing about that can be decided here
 * @param seen digits of the decisions as they are shown
 * @param by who decided last, to be filled in again
 * @param reasons that were given before, to choose from
 */
public record FindingsView(
        int left,
        int all,
        int missing,
        String seen,
        String by,
        List<String> reasons,
        List<DivisionFindings> divisions) {
    public FindingsView {
        reasons = List.copyOf(reasons);
        divisions = List.copyOf(divisions);
    }

    /**
     * A division's.
     *
     * @param code empty for what is no division's
     * @param worst {@code error}, {@code warning} or {@code note} when all is decided
     */
    public record DivisionFindings(
            String code,
            String name,
            String worst,
            int left,
            List<String> files,
            List<AcceptableGroup> groups,
            List<FindingCard> cards) {
        public DivisionFindings {
            files = List.copyOf(files);
            groups = List.copyOf(groups);
            cards = List.copyOf(cards);
        }
    }

    /**
     * Several findings of one rule, which may be accepted together.
     *
     * @param personal whether they are published or masked instead
     */
    public record AcceptableGroup(String key, int count, String what, boolean personal) {}
}

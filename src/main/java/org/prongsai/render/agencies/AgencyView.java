package org.prongsai.render.agencies;

import java.util.List;
import org.prongsai.model.Tally;

/**
 * View of a round of many agencies: what its page shows. Public records, so that templates can read them.
 *
 * @param notice that the edition is a draft and what it lacks, or that it is final
 * @param waiting agencies that sent nothing, by province
 */
public record AgencyView(
        String organisation,
        String round,
        String asOf,
        boolean provisional,
        String notice,
        HeadFigures head,
        List<GuidelineFigures> guidelines,
        List<ProvinceFigures> provinces,
        List<Waiting> waiting) {
    public AgencyView {
        guidelines = List.copyOf(guidelines);
        provinces = List.copyOf(provinces);
        waiting = List.copyOf(waiting);
    }

    /** The figures at the top. */
    public record HeadFigures(
            int agencies,
            int returned,
            int complete,
            int formsExpected,
            int forms,
            Tally answers,
            int errors,
            int warnings,
            int refused) {}

    /**
     * A guideline and how all its answers stand.
     *
     * @param kind of its status, for the colour: {@code achieved}, {@code incomplete}, ...
     */
    public record GuidelineFigures(String id, String text, String kind, String status, Tally answers) {}

    /** A province and how its agencies and their answers stand. */
    public record ProvinceFigures(
            String name,
            int agencies,
            int returned,
            int complete,
            int formsExpected,
            int forms,
            Tally answers,
            int errors) {}

    /** A province's agencies that sent nothing. */
    public record Waiting(String province, List<String> agencies) {
        public Waiting {
            agencies = List.copyOf(agencies);
        }
    }
}

package org.prongsai.render.site;

import java.util.List;
import org.prongsai.model.PublicContact;
import org.prongsai.model.Tally;
import org.prongsai.render.EvidencePart;

/**
 * View of what the first page tells beside the report. Public records, so that templates can read them.
 *
 * @param goals how each guideline stands
 * @param linked whether the plan asks for addresses of pages
 * @param contact whom the public may ask, texts empty where the plan names nobody
 * @param licence under which all may be used
 */
public record SiteView(
        List<SiteGoal> goals, boolean linked, PublicContact contact, LicenceLine licence, List<SiteFile> data) {
    public SiteView {
        goals = List.copyOf(goals);
        data = List.copyOf(data);
    }

    /** A goal with its guidelines; its name is empty in a plan of one level. */
    public record SiteGoal(String name, List<SiteLine> lines) {
        public SiteGoal {
            lines = List.copyOf(lines);
        }
    }

    /**
     * How a guideline stands.
     *
     * @param anchor of its line in the report
     * @param kind as in the report, which colours it
     * @param percent how many of a hundred that were to answer achieved it
     * @param links what divisions gave as addresses, by division
     */
    public record SiteLine(
            String id,
            String text,
            String anchor,
            String kind,
            String status,
            Tally answers,
            int percent,
            List<SiteLinks> links) {
        public SiteLine {
            links = List.copyOf(links);
        }
    }

    /** Addresses of one division, whose name is empty where it answers alone. */
    public record SiteLinks(String division, List<EvidencePart> parts) {
        public SiteLinks {
            parts = List.copyOf(parts);
        }
    }

    /** A file on the page, its size in words. */
    public record SiteFile(String name, String title, String size) {}

    /**
     * The licence in words.
     *
     * @param title empty where there is none
     * @param link where its text can be read, empty where that is not known
     */
    public record LicenceLine(String title, String link) {}
}

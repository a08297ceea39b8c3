package org.prongsai.model;

import java.util.List;

/**
 * Publication of the report, as far as the plan says something of it; texts are empty where it does not.
 *
 * @param licence under which the report is published, as it is written
 * @param website address of the office's own site, to which the published page leads back
 * @param oitItem item of the assessment (OIT) that the report answers, for example {@code O43}
 * @param keywords by which the data may be found
 */
public record Publication(
        String licence, String website, String oitItem, PublicContact contact, List<String> keywords) {
    /** Of a plan that says nothing of it. */
    public static final Publication NONE = new Publication("", "", "", PublicContact.NONE, List.of());

    public Publication {
        keywords = List.copyOf(keywords);
    }
}

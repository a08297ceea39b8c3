package org.prongsai.render;

import java.util.List;

/**
 * Part of the report that a plan names: what some of its own columns say, guideline by guideline. Public, so that
 * templates can read it.
 *
 * @param id for links within a document
 * @param title as the plan has it
 * @param given whether it is the plan's own words, which stand before what was reported
 * @param columns what each column is called
 * @param rows a row for each guideline of which one of them says something
 */
public record ReportPart(String id, String title, boolean given, List<String> columns, List<PartRow> rows) {
    public ReportPart {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * A guideline's row.
     *
     * @param cells for each column its paragraphs
     */
    public record PartRow(String id, String text, List<List<String>> cells) {
        public PartRow {
            cells = cells.stream().map(List::copyOf).toList();
        }
    }
}

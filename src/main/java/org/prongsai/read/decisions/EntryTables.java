package org.prongsai.read.decisions;

import java.util.List;
import org.prongsai.finding.Decision;
import org.prongsai.finding.WrittenText;

/** Tables of a workbook of decisions with every row of theirs, filled in or not: decisions, and the agency's own texts. */
public record EntryTables(List<EntryTable<Decision>> decisions, List<EntryTable<WrittenText>> texts) {
    public EntryTables {
        decisions = List.copyOf(decisions);
        texts = List.copyOf(texts);
    }
}

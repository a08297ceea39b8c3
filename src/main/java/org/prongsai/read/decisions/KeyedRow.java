package org.prongsai.read.decisions;

import java.util.Map;
import org.prongsai.layout.decisions.EntryColumn;

/**
 * Row of a table that the secretariat fills in, by the key in it, filled in or not.
 *
 * @param said what the row says now, which is nothing while it is not filled in
 * @param number from 1, as the spreadsheet counts
 * @param sound whether what the program wrote in it belongs together, on a sheet that everybody sees
 * @param texts what stands under each column, as it stands there
 */
public record KeyedRow<T>(
        String key, T said, int number, boolean sound, boolean filledIn, Map<EntryColumn, String> texts) {
    public KeyedRow {
        texts = Map.copyOf(texts);
    }

    public String text(EntryColumn column) {
        return texts.getOrDefault(column, "");
    }
}

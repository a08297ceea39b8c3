package org.prongsai.sheet.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Separator of a text's values: the character that cuts the first lines most evenly. */
final class CsvSeparator {
    static final List<Character> CANDIDATES = List.of(',', ';', '\t');
    private static final int FIRST_LINES = 50;

    private CsvSeparator() {}

    /** The comma when none separates anything. */
    static char of(String text) {
        char best = CANDIDATES.get(0);
        Evenness most = Evenness.NONE;
        for (char candidate : CANDIDATES) {
            Evenness evenness = evenness(text, candidate);
            if (evenness.compareTo(most) > 0) {
                best = candidate;
                most = evenness;
            }
        }
        return best;
    }

    /** Which share of the lines has the commonest number of values, and that number; a single value is not separated. */
    private record Evenness(double share, int values) implements Comparable<Evenness> {
        static final Evenness NONE = new Evenness(0, 1);

        @Override
        public int compareTo(Evenness other) {
            return share != other.share ? Double.compare(share, other.share) : Integer.compare(values, other.values);
        }
    }

    private static Evenness evenness(String text, char separator) {
        Map<Integer, Integer> linesByValues = new TreeMap<>();
        double lines = 0;
        try (CSVParser parser = CsvReader.parser(text, separator)) {
            for (Iterator<CSVRecord> records = parser.iterator(); lines < FIRST_LINES && records.hasNext(); lines++) {
                linesByValues.merge(records.next().size(), 1, Integer::sum);
            }
        } catch (IOException | UncheckedIOException endsHere) {
            // The lines so far count: a file cut off within quotes must not be taken for one separated otherwise.
        }
        double all = lines;
        return linesByValues.entrySet().stream()
                .filter(entry -> entry.getKey() > 1)
                .map(entry -> new Evenness(entry.getValue() / all, entry.getKey()))
                .max(Evenness::compareTo)
                .orElse(Evenness.NONE);
    }
}

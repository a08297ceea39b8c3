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
    private static final List<Character> CANDIDATES = List.of(',', ';', '\t');
    /** Also written between words, so that it separates values only where a line of them says so. */
    private static final char BAR = '|';

    private static final int MIN_BARS = 3;

    private static final int FIRST_LINES = 50;

    private CsvSeparator() {}

    /** The comma when none separates anything. */
    static char of(String text) {
        char best = CANDIDATES.get(0);
        Evenness most = Evenness.NONE;
        for (char candidate : candidates(text)) {
            Evenness evenness = evenness(text, candidate);
            if (evenness.compareTo(most) > 0) {
                best = candidate;
                most = evenness;
            }
        }
        return best;
    }

    static boolean isOne(int letter) {
        return letter == BAR || CANDIDATES.contains((char) letter);
    }

    private static List<Character> candidates(String text) {
        boolean bars = text.lines().limit(FIRST_LINES).anyMatch(CsvSeparator::isHeaderOfBars);
        return bars ? List.of(CANDIDATES.get(0), CANDIDATES.get(1), CANDIDATES.get(2), BAR) : CANDIDATES;
    }

    /** A line in which bars are all that may separate. */
    private static boolean isHeaderOfBars(String line) {
        return count(line, BAR) >= MIN_BARS && CANDIDATES.stream().allMatch(candidate -> count(line, candidate) == 0);
    }

    private static long count(String line, char letter) {
        return line.chars().filter(one -> one == letter).count();
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

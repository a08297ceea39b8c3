package org.prongsai.finding;

import java.util.Collection;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.model.Sha256;

/**
 * Seal of a row of the decisions workbook: what holds the cells together that the program wrote into it. A key, files or
 * members that were put into another row, or taken out of it, break it. It is over letters and digits alone, for
 * spreadsheets do not agree on the rest.
 */
public record RowSeal(String value) {
    /** Of a row that stays as it was found, with cells that do not belong together. */
    public static final RowSeal BROKEN = new RowSeal("");

    private static final int DIGITS = 16;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]");

    /**
     * @param division as the row shows it
     * @param place as the row shows it
     */
    public static RowSeal of(
            String key, String division, String place, DecidedFiles files, Collection<String> members) {
        String said = Stream.of(
                        key,
                        division,
                        place,
                        files.toString(),
                        members.stream().sorted().collect(Collectors.joining()))
                .map(part -> NO_LETTER.matcher(part).replaceAll(""))
                .collect(Collectors.joining("\n"));
        return new RowSeal(Sha256.of(said).digits(DIGITS));
    }

    @Override
    public String toString() {
        return value;
    }
}

package org.prongsai.round;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Choice of outputs, by file name or ending: {@code xlsx}, {@code csv}, {@code report.pdf}, and {@code returns} for
 * what goes back to the divisions.
 *
 * @param words all outputs when empty
 * @param rawCsv whether CSV files are for machines alone, so that no text in them is kept from becoming a formula
 */
public record FormatChoice(List<String> words, boolean rawCsv) {
    /** Every output. */
    public static final FormatChoice ALL = new FormatChoice(List.of(), false);

    public FormatChoice {
        words = words.stream()
                .map(word -> word.strip().toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    public boolean wants(String fileName) {
        return words.isEmpty() || words.stream().anyMatch(word -> isCalled(fileName, word));
    }

    public boolean wantsReturns() {
        return words.isEmpty() || words.contains(RoundFolder.RETURNS);
    }

    private static boolean isCalled(String fileName, String word) {
        return fileName.equals(word) || fileName.endsWith("." + word);
    }

    /**
     * The first word that means nothing.
     *
     * @param names of the outputs that there are
     * @param returns whether there is what goes back to the divisions
     */
    public Optional<String> unknown(List<String> names, boolean returns) {
        return words.stream()
                .filter(word -> !(returns && word.equals(RoundFolder.RETURNS)))
                .filter(word -> names.stream().noneMatch(name -> isCalled(name, word)))
                .findFirst();
    }

    /** What may be said: the outputs' endings and names. */
    public static List<String> known(List<String> names, boolean returns) {
        Stream<String> endings = names.stream()
                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                .distinct();
        return Stream.of(returns ? Stream.of(RoundFolder.RETURNS) : Stream.<String>empty(), endings, names.stream())
                .flatMap(words -> words)
                .toList();
    }
}

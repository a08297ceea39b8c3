package org.prongsai.run;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;

/**
 * Which outputs are wanted, by file name or ending: {@code xlsx}, {@code csv}, {@code report.pdf}, and {@code returns} for
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

    boolean wants(String fileName) {
        return words.isEmpty() || words.stream().anyMatch(word -> isCalled(fileName, word));
    }

    boolean wantsReturns() {
        return words.isEmpty() || words.contains(ReturnsJob.FOLDER);
    }

    private static boolean isCalled(String fileName, String word) {
        return fileName.equals(word) || fileName.endsWith("." + word);
    }

    /** The first word that means nothing. */
    Optional<String> unknown(Formats formats) {
        return words.stream()
                .filter(word -> !word.equals(ReturnsJob.FOLDER))
                .filter(word -> formats.list().stream().noneMatch(format -> isCalled(format.fileName(), word)))
                .findFirst();
    }

    /** What may be said. */
    static List<String> known(Formats formats) {
        Stream<String> names = formats.list().stream().map(OutputFormat::fileName);
        Stream<String> endings = formats.list().stream()
                .map(format -> format.fileName().substring(format.fileName().lastIndexOf('.') + 1))
                .distinct();
        return Stream.concat(Stream.concat(endings, Stream.of(ReturnsJob.FOLDER)), names)
                .toList();
    }
}

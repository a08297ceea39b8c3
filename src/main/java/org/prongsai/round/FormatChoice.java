package org.prongsai.round;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.job.returns.ReturnsJob;
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

    public boolean wants(String fileName) {
        return words.isEmpty() || words.stream().anyMatch(word -> isCalled(fileName, word));
    }

    public boolean wantsReturns() {
        return words.isEmpty() || words.contains(ReturnsJob.FOLDER);
    }

    private static boolean isCalled(String fileName, String word) {
        return fileName.equals(word) || fileName.endsWith("." + word);
    }

    /** The first word that means nothing. */
    public Optional<String> unknown(Formats formats) {
        return words.stream()
                .filter(word -> !word.equals(ReturnsJob.FOLDER))
                .filter(word -> formats.list().stream().noneMatch(format -> isCalled(format.fileName(), word)))
                .findFirst();
    }

    /** The first word that means none of some outputs. */
    public Optional<String> unknownOf(List<String> names) {
        return words.stream()
                .filter(word -> names.stream().noneMatch(name -> isCalled(name, word)))
                .findFirst();
    }

    /** What may be said. */
    public static List<String> known(Formats formats) {
        List<String> names = formats.list().stream().map(OutputFormat::fileName).toList();
        return Stream.concat(Stream.of(ReturnsJob.FOLDER), known(names).stream())
                .toList();
    }

    /** What may be said of some outputs: their endings and their names. */
    public static List<String> known(List<String> names) {
        return Stream.concat(
                        names.stream()
                                .map(name -> name.substring(name.lastIndexOf('.') + 1))
                                .distinct(),
                        names.stream())
                .toList();
    }
}

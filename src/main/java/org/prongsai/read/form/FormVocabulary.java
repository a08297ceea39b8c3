package org.prongsai.read.form;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.layout.FormLayout;
import org.prongsai.layout.KnownWords;
import org.prongsai.thai.ThaiText;

/** The form's own words between the guidelines, which are nobody's answer and nobody's note. */
final class FormVocabulary {
    /** A date that is an example, another one in each round's forms. */
    private static final Pattern EXAMPLE = Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9X]{4}");

    private static final FormVocabulary USUAL = new FormVocabulary(KnownWords.USUAL);

    private final List<String> bands;
    /** What the live check says of a row, line by line. */
    private final Set<String> verdicts;

    private FormVocabulary(KnownWords words) {
        this.bands = words.messages()
                .map(messages -> ThaiText.key(messages.of("form.goal", "", "")))
                .toList();
        this.verdicts = words.messages()
                .flatMap(messages -> messages.bundle().keySet().stream()
                        .filter(key -> key.equals("form.row-complete")
                                || key.endsWith(".short")
                                || key.endsWith(".short.earlier"))
                        .map(messages::of))
                .map(FormVocabulary::verdict)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** @param words that the form may be made with */
    static FormVocabulary of(KnownWords words) {
        return words.equals(KnownWords.USUAL) ? USUAL : new FormVocabulary(words);
    }

    /** Whether a text is what the live check says, or its header once more. */
    boolean isVerdict(String text) {
        return FormLayout.isCheckColumn(text)
                || text.lines()
                        .map(line -> verdict(line.replaceFirst("^[\\s•]+", "")))
                        .filter(line -> !line.isEmpty())
                        .allMatch(verdicts::contains);
    }

    private static String verdict(String line) {
        return ThaiText.key(EXAMPLE.matcher(line).replaceAll(""));
    }

    /** Whether a text is a goal's band, {@code เป้าประสงค์ที่ 1 ...}, as it was or as it was edited. */
    boolean isBand(String text) {
        String key = ThaiText.key(text);
        return bands.stream().anyMatch(key::startsWith);
    }
}

package org.prongsai.read.form;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.layout.FormLayout;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/** The form's own words between the guidelines, which are nobody's answer and nobody's note. */
final class FormVocabulary {
    private static final List<String> BANDS = Arrays.stream(Language.values())
            .map(language -> ThaiText.key(new Messages(language).of("form.goal", "", "")))
            .toList();

    /** A date that is an example, another one in each round's forms. */
    private static final Pattern EXAMPLE = Pattern.compile("[0-9]{1,2}/[0-9]{1,2}/[0-9X]{4}");

    /** What the live check says of a row, line by line. */
    private static final Set<String> VERDICTS = Arrays.stream(Language.values())
            .map(Messages::new)
            .flatMap(messages -> messages.bundle().keySet().stream()
                    .filter(key -> key.equals("form.row-complete") || key.endsWith(".short"))
                    .map(messages::of))
            .map(FormVocabulary::verdict)
            .collect(Collectors.toUnmodifiableSet());

    private FormVocabulary() {}

    /** Whether a text is what the live check says, or its header once more. */
    static boolean isVerdict(String text) {
        return FormLayout.isCheckColumn(text)
                || text.lines()
                        .map(line -> verdict(line.replaceFirst("^[\\s•]+", "")))
                        .filter(line -> !line.isEmpty())
                        .allMatch(VERDICTS::contains);
    }

    private static String verdict(String line) {
        return ThaiText.key(EXAMPLE.matcher(line).replaceAll(""));
    }

    /** Whether a text is a goal's band, {@code เป้าประสงค์ที่ 1 ...}, as it was or as it was edited. */
    static boolean isBand(String text) {
        String key = ThaiText.key(text);
        return BANDS.stream().anyMatch(key::startsWith);
    }
}

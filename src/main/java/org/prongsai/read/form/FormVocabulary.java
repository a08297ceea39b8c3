package org.prongsai.read.form;

import java.util.Arrays;
import java.util.List;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/** The form's own words between the guidelines, which are nobody's answer and nobody's note. */
final class FormVocabulary {
    private static final List<String> BANDS = Arrays.stream(Language.values())
            .map(language -> ThaiText.key(new Messages(language).of("form.goal", "", "")))
            .toList();

    private FormVocabulary() {}

    /** Whether a text is a goal's band, {@code เป้าประสงค์ที่ 1 ...}, as it was or as it was edited. */
    static boolean isBand(String text) {
        String key = ThaiText.key(text);
        return BANDS.stream().anyMatch(key::startsWith);
    }
}

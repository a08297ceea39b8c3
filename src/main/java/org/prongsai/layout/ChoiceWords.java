package org.prongsai.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn;
import org.prongsai.model.OwnColumn.Choice;
import org.prongsai.thai.ThaiText;

/**
 * Words by which a column's choices are called, said once: the reader knows them, and so do the form's formulas.
 *
 * @param choices by {@link #key} of each of their words
 */
public record ChoiceWords(Map<String, Choice> choices) {
    public static final Choice YES = new Choice("yes", "ใช่");
    public static final Choice NO = new Choice("no", "ไม่ใช่");

    private static final List<String> YES_WORDS = List.of("ใช่", "มี", "yes", "y", "true", "✓", "✔", "√");
    private static final List<String> NO_WORDS = List.of("ไม่ใช่", "ไม่มี", "no", "n", "false", "✗", "✘");

    public ChoiceWords {
        choices = Map.copyOf(choices);
    }

    public static ChoiceWords of(FieldType type, OwnColumn column) {
        Map<String, Choice> words = new LinkedHashMap<>();
        column.choices().forEach(choice -> words.putIfAbsent(key(choice.label()), choice));
        column.choices().forEach(choice -> words.putIfAbsent(key(choice.code()), choice));
        if (type == FieldType.YES_NO) {
            YES_WORDS.forEach(word -> words.putIfAbsent(key(word), YES));
            NO_WORDS.forEach(word -> words.putIfAbsent(key(word), NO));
        }
        return new ChoiceWords(words);
    }

    /** By which two words are compared: small and capital letters are one. */
    public static String key(String word) {
        return ThaiText.key(word).toLowerCase(Locale.ROOT);
    }

    /** The choice that is called so. */
    public Optional<Choice> called(String word) {
        return Optional.ofNullable(choices.get(key(word)));
    }
}

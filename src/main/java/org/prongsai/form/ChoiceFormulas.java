package org.prongsai.form;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.ChoiceWords;
import org.prongsai.model.FieldType;

/** Formulas that tell a column's choices from other words, as {@link ChoiceWords} calls them. */
final class ChoiceFormulas {
    private static final String START = "‹";
    private static final String END = "›";

    private final OwnCheck check;
    private final OwnLists lists;

    ChoiceFormulas(OwnCheck check, OwnLists lists) {
        this.check = check;
        this.lists = lists;
    }

    /** The words by which choices are known, in an order that is always the same. */
    static List<String> words(OwnCheck check, Collection<String> codes) {
        return ChoiceWords.of(check.type(), check.column()).choices().entrySet().stream()
                .filter(word -> codes.contains(word.getValue().code()))
                .map(word -> ListSheet.withoutWildcards(word.getKey()))
                .distinct()
                .sorted()
                .toList();
    }

    /** All of them. */
    static List<String> words(OwnCheck check) {
        return words(
                check,
                ChoiceWords.of(check.type(), check.column()).choices().values().stream()
                        .map(choice -> choice.code())
                        .collect(Collectors.toSet()));
    }

    /** The word; of a column of several each between two signs. */
    String key(String cell) {
        if (check.type() != FieldType.CHOICES) {
            return guarded(RowFormulas.squeezed(cell));
        }
        // Without a space in any of them, spaces part them: TRIM leaves no empty part.
        String parts = RowFormulas.squeezed(cell, " ");
        String text = "\"" + START + "\"&"
                + RowFormulas.replace("TRIM(" + RowFormulas.replace(parts, ";", " ") + ")", " ", END + START) + "&\""
                + END + "\"";
        return guarded(RowFormulas.replace(text, START + END, ""));
    }

    private static String guarded(String text) {
        return "IFERROR(" + RowFormulas.withoutWildcards("LOWER(" + RowFormulas.arabic(text) + ")") + ",\"#\")";
    }

    /** Whether it is neither listed nor what says nothing. */
    String isWrong(String key) {
        return check.type() == FieldType.CHOICES
                ? "NOT(OR(" + allListed(key) + "," + RowFormulas.isOneOf(lists.none(), inner(key)) + "))"
                : "NOT(OR(" + RowFormulas.isOneOf(lists.words(check), key) + ","
                        + RowFormulas.isOneOf(lists.none(), key) + "))";
    }

    /** What stands between the signs. */
    static String inner(String key) {
        return RowFormulas.replace(RowFormulas.replace(key, START, ""), END, "");
    }

    /** Listed words are as long as all that stands there. */
    private String allListed(String key) {
        return words(check).stream()
                .map(word -> "LEN(" + key + ")-LEN(" + RowFormulas.replace(key, quoted(between(word)), "") + ")")
                .collect(Collectors.joining("+", "", "=LEN(" + key + ")"));
    }

    /** Of a column of several, whether one of those choices is among them. */
    static String holdsOneOf(OwnCheck check, Collection<String> codes, String key) {
        Stream<String> held = words(check, codes).stream()
                .map(word -> "ISNUMBER(FIND(\"" + quoted(between(word)) + "\"," + key + "))");
        return held.collect(Collectors.joining("+", "(0+", ")>0"));
    }

    private static String between(String word) {
        return START + word + END;
    }

    private static String quoted(String word) {
        return word.replace("\"", "\"\"");
    }
}

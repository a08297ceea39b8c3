package org.prongsai.form;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;

/**
 * Formulas that count what details say, as the checker's {@code details-short} does: signs in a row and a text that is
 * one text again and again count once. What is repeated within other words, formulas can't tell.
 */
final class DetailsFormulas {
    private static final List<String> FILLING = List.of(".", "…", "-", "_", "/", "*");
    /** Three times and more: whatever is there six times is there three times. */
    private static final List<Integer> TIMES = List.of(3, 4, 5, 7, 11);

    private final String key;

    DetailsFormulas(String key) {
        this.key = key;
    }

    String length() {
        String again = TIMES.stream().map(this::isThere).collect(Collectors.joining(",", "OR(", ")"));
        // A letter held down is told from a word: it counts.
        String isWord = "SUBSTITUTE(" + key + ",LEFT(" + key + ",1),\"\")<>\"\"";
        return "IF(AND(" + key + "<>\"\"," + isWord + "," + again + "),1," + withoutFilling() + ")";
    }

    private String isThere(int times) {
        String part = "LEFT(" + key + ",LEN(" + key + ")/" + times + ")";
        return "AND(LEN(" + key + ")<" + times * AnswerLimits.MIN_DETAILS + ",EXACT(" + key + ",REPT(" + part + ","
                + times + ")))";
    }

    private String withoutFilling() {
        String text = key;
        for (String sign : FILLING) {
            text = RowFormulas.replace(text, sign.repeat(3), "");
        }
        String left = FILLING.stream()
                .map(sign -> "ISNUMBER(FIND(\"" + sign.repeat(3) + "\"," + key + "))")
                .collect(Collectors.joining("+"));
        return Stream.of("LEN(" + text + ")", left).collect(Collectors.joining("+"));
    }
}

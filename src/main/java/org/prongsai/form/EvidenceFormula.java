package org.prongsai.form;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.layout.EvidenceText;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/**
 * Formula that tells evidence which can be looked up as {@link EvidenceText} tells it: by patterns in the wildcards that
 * every spreadsheet knows, held against the text with each digit made a zero.
 */
final class EvidenceFormula {
    /** Of the list sheet: a link, a word and a number not far behind it, numbers with a stroke, a day. */
    static final List<String> PATTERNS = Stream.of(
                    EvidenceText.LINK_PARTS.stream(),
                    EvidenceText.DOCUMENT_WORDS.stream()
                            .flatMap(word -> IntStream.rangeClosed(0, EvidenceText.MAX_BEFORE_NUMBER)
                                    .mapToObj(gap -> word + "?".repeat(gap) + "0")),
                    Stream.of("0/0", "0/ว0", "0/ว.0"),
                    ThaiDates.monthNames().stream().map(month -> "0" + month),
                    ThaiDates.shortMonthNames().stream().flatMap(EvidenceFormula::shortMonth))
            .flatMap(pattern -> pattern)
            .map(pattern -> "*" + pattern + "*")
            .toList();

    private EvidenceFormula() {}

    private static Stream<String> shortMonth(String letters) {
        String dotted = String.join(".", letters.split("(?<=.)(?=.)"));
        return Stream.of(letters, dotted, dotted + ".")
                .flatMap(month -> Stream.of("", "พศ", "พ.ศ.").map(era -> "0" + month + era + "0"));
    }

    /** @param key what was typed, without spaces */
    static String digits(String key) {
        String text = key;
        for (char digit = '0'; digit <= '9'; digit++) {
            String arabic = String.valueOf(digit);
            text = digit == '0' ? text : RowFormulas.replace(text, arabic, "0");
            text = RowFormulas.replace(text, ThaiDigits.toThai(arabic), "0");
        }
        return text;
    }

    /** @param patterns where they stand */
    static String matchesNone(String cell, String patterns) {
        return "SUMPRODUCT(COUNTIF(" + cell + "," + patterns + "))=0";
    }
}

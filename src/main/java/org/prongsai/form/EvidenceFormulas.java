package org.prongsai.form;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.layout.EvidenceText;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/** Formulas that tell evidence which can be looked up, a link or a document's number, as {@link EvidenceText} tells it. */
final class EvidenceFormulas {
    /** Stands for a word before a document's number. */
    private static final String WORD = "¤";
    /** Stand for a month in full and in short. */
    private static final String MONTH = "¶";

    private static final String SHORT_MONTH = "§";
    /** A word may stand there several times, and a number behind any of them. */
    private static final int WORDS_LOOKED_AT = 3;

    private final RowFormulas row;

    EvidenceFormulas(RowFormulas row) {
        this.row = row;
    }

    /** The text with every digit a zero, and every word before a number one and the same. */
    String digits() {
        String text = "LOWER(" + row.ref(CheckColumn.EVIDENCE_KEY) + ")";
        for (char digit = '0'; digit <= '9'; digit++) {
            String arabic = String.valueOf(digit);
            text = digit == '0' ? text : RowFormulas.replace(text, arabic, "0");
            text = RowFormulas.replace(text, ThaiDigits.toThai(arabic), "0");
        }
        for (String word : EvidenceText.DOCUMENT_WORDS) {
            text = RowFormulas.replace(text, word, WORD);
        }
        return text;
    }

    /** The same without dots, and with one sign for every month. */
    String months() {
        String text = RowFormulas.replace(row.ref(CheckColumn.EVIDENCE_DIGITS), ".", "");
        for (String month : ThaiDates.monthNames()) {
            text = RowFormulas.replace(text, month, MONTH);
        }
        for (String month : ThaiDates.shortMonthNames()) {
            text = RowFormulas.replace(text, month, SHORT_MONTH);
        }
        return RowFormulas.replace(text, "พศ", "");
    }

    /** Whether neither of them is there. */
    String isUnclear() {
        String digits = row.ref(CheckColumn.EVIDENCE_DIGITS);
        String months = row.ref(CheckColumn.EVIDENCE_MONTHS);
        Stream<String> links = EvidenceText.LINK_PARTS.stream().map(part -> holds(part, digits));
        Stream<String> numbers = Stream.of("0/0", "0/ว0", "0/ว.0").map(part -> holds(part, digits));
        Stream<String> days = Stream.of("0" + MONTH, "0" + SHORT_MONTH + "0").map(part -> holds(part, months));
        Stream<String> words = IntStream.rangeClosed(1, WORDS_LOOKED_AT).mapToObj(nth -> hasNumberBehind(nth, digits));
        return Stream.of(links, numbers, days, words)
                .flatMap(all -> all)
                .collect(Collectors.joining(",", "NOT(OR(", "))"));
    }

    private static String holds(String part, String text) {
        return "ISNUMBER(FIND(\"" + part + "\"," + text + "))";
    }

    private static String hasNumberBehind(int nth, String text) {
        String place =
                "FIND(\"" + MONTH + "\",SUBSTITUTE(" + text + ",\"" + WORD + "\",\"" + MONTH + "\"," + nth + "))";
        return "ISNUMBER(FIND(\"0\",MID(" + text + "," + place + "+1," + (EvidenceText.MAX_BEFORE_NUMBER + 1) + ")))";
    }
}

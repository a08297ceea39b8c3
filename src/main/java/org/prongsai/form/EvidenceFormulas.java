package org.prongsai.form;

import java.util.List;
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
    /** What several links are looked at in. */
    private static final int LINKS_LOOKED_AT = 3;

    private static final int MAX_HOST_LENGTH = 253;

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

    /** The line with one sign before every host and a space behind it. */
    String links() {
        String text = row.ref(CheckColumn.EVIDENCE_LINE);
        text = RowFormulas.replace(RowFormulas.replace(text, "tps://", WORD), "tp://", WORD);
        for (String end : List.of("/", ":", "?", "#")) {
            text = RowFormulas.replace(text, end, " ");
        }
        return text;
    }

    /** The first hosts, each between spaces. */
    String hosts() {
        String links = row.ref(CheckColumn.EVIDENCE_LINKS);
        return IntStream.rangeClosed(1, LINKS_LOOKED_AT)
                .mapToObj(nth -> {
                    String rest = "MID(" + links + ",FIND(\"" + MONTH + "\",SUBSTITUTE(" + links + ",\"" + WORD
                            + "\",\"" + MONTH + "\"," + nth + "))+1," + MAX_HOST_LENGTH + ")";
                    return "IFERROR(\" \"&LEFT(" + rest + ",FIND(\" \"," + rest + ")),\"\")";
                })
                .collect(Collectors.joining("&"));
    }

    /** Whether it lies where only its writer can reach it; addresses of six parts and more are the checker's alone. */
    String isPrivate() {
        String line = "SUBSTITUTE(" + row.ref(CheckColumn.EVIDENCE_LINE) + ",CHAR(34),\" \")";
        String hosts = row.ref(CheckColumn.EVIDENCE_HOSTS);
        Stream<String> disks = Stream.of(
                holds(" file:", line),
                holds(" \\\\", line),
                "IFERROR(MID(" + line + ",FIND(\":\\\"," + line + ")-2,1)=\" \",FALSE)");
        Stream<String> begun = EvidenceText.PRIVATE_BEGINNINGS.stream().map(beginning -> holds(" " + beginning, hosts));
        Stream<String> ended = EvidenceText.PRIVATE_ENDS.stream().map(end -> holds("." + end + " ", hosts));
        Stream<String> named = EvidenceText.PRIVATE_NAMES.stream().map(name -> holds(" " + name + " ", hosts));
        return any(Stream.of(any(disks), any(begun), any(ended), any(named)));
    }

    /** An .xls holds no function of more than 30 arguments: it would be an error in every row. */
    private static String any(Stream<String> conditions) {
        return conditions.collect(Collectors.joining(",", "OR(", ")"));
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

package org.prongsai.form;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.prongsai.layout.AnswerLimits;

/** Formulas that tell links, one a line, from what can't be opened, as the checker does. */
final class LinkFormulas {
    private static final String START = "‹";
    private static final String END = "›";
    /** Stands for the beginning of an address. */
    private static final String WEB = "¶";

    private static final String NTH = "†";
    /** Lines whose hosts are looked at; those behind are the checker's alone. */
    private static final int LINES_LOOKED_AT = 5;

    private LinkFormulas() {}

    /** Every line between two signs, its {@code http://} one sign; empty when nothing is there. */
    static String key(String cell) {
        String text = RowFormulas.seen(cell, END + START);
        text = "\"" + START + "\"&TRIM(LOWER(" + text + "))&\"" + END + "\"";
        text = RowFormulas.replace(RowFormulas.replace(text, START + " ", START), " " + END, END);
        text = RowFormulas.replace(text, START + "www.", WEB + "www.");
        text = RowFormulas.replace(text, START + "http://", WEB);
        text = RowFormulas.replace(text, START + "https://", WEB);
        return "IFERROR(" + RowFormulas.replace(text, START + END, "") + ",\"#\")";
    }

    /** Whether a line is no address. */
    static String isWrong(String key) {
        return "OR(LEFT(" + key + ",1)<>\"" + WEB + "\"," + holds(START, key) + "," + holds(" ", key) + ","
                + holds(WEB + ".", key) + "," + ofEach(nth -> hasNoHost(key, nth)) + ","
                + ofEach(nth -> isList(key, nth)) + "," + holdsAnother(key) + "," + endsOtherwise(key) + ")";
    }

    private static String ofEach(IntFunction<String> isWrong) {
        return IntStream.rangeClosed(1, LINES_LOOKED_AT).mapToObj(isWrong).collect(Collectors.joining(",", "OR(", ")"));
    }

    /** A mark of a list before the path. */
    private static String isList(String key, int nth) {
        String marked = RowFormulas.replace(RowFormulas.replace(key, ";", ","), "|", ",");
        String from = from(key, nth);
        return "IFERROR(FIND(\",\"," + marked + "," + from + ")<FIND(\"/\"," + key + "&\"/\"," + from + "),FALSE)";
    }

    /** A second address in a line that is no part of a path or a query. */
    private static String holdsAnother(String key) {
        String text = key;
        for (String part : List.of("/", "=")) {
            text = RowFormulas.replace(RowFormulas.replace(text, part + "http://", part), part + "https://", part);
        }
        return holds("http://", text) + "," + holds("https://", text);
    }

    /** In what ends a sentence or a quotation, or in a bracket that nothing opens. */
    private static String endsOtherwise(String key) {
        String ends = AnswerLimits.NO_LINK_ENDS.stream()
                .map(mark -> holds(mark + END, key))
                .collect(Collectors.joining(",", "OR(", ")"));
        return ends + ",AND(" + holds(")" + END, key) + ",NOT(" + holds("(", key) + ")),AND(" + holds("]" + END, key)
                + ",NOT(" + holds("[", key) + "))";
    }

    /** What says nothing, as it stands in a key. */
    static String bare(String key) {
        return RowFormulas.replace(RowFormulas.replace(RowFormulas.replace(key, START, ""), END, ""), " ", "");
    }

    private static String hasNoHost(String key, int nth) {
        String from = from(key, nth);
        return "IFERROR(FIND(\"" + END + "\"," + key + "," + from + ")<FIND(\".\"," + key + "&\".\"," + from
                + "),FALSE)";
    }

    /** Where a line begins. */
    private static String from(String key, int nth) {
        return "FIND(\"" + NTH + "\",SUBSTITUTE(" + key + ",\"" + WEB + "\",\"" + NTH + "\"," + nth + "))";
    }

    private static String holds(String part, String text) {
        return "ISNUMBER(FIND(\"" + part.replace("\"", "\"\"") + "\"," + text + "))";
    }
}

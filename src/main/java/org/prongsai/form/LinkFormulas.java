package org.prongsai.form;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
        String hosts = IntStream.rangeClosed(1, LINES_LOOKED_AT)
                .mapToObj(nth -> hasNoHost(key, nth))
                .collect(Collectors.joining(","));
        return "OR(LEFT(" + key + ",1)<>\"" + WEB + "\"," + holds(START, key) + "," + holds(" ", key) + ","
                + holds(WEB + ".", key) + "," + hosts + ")";
    }

    /** What says nothing, as it stands in a key. */
    static String bare(String key) {
        return RowFormulas.replace(RowFormulas.replace(RowFormulas.replace(key, START, ""), END, ""), " ", "");
    }

    private static String hasNoHost(String key, int nth) {
        String from = "FIND(\"" + NTH + "\",SUBSTITUTE(" + key + ",\"" + WEB + "\",\"" + NTH + "\"," + nth + "))";
        return "IFERROR(FIND(\"" + END + "\"," + key + "," + from + ")<FIND(\".\"," + key + "&\".\"," + from
                + "),FALSE)";
    }

    private static String holds(String part, String text) {
        return "ISNUMBER(FIND(\"" + part + "\"," + text + "))";
    }
}

package org.prongsai.form;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.layout.AnswerLimits;
import org.prongsai.layout.QuantityWords;
import org.prongsai.model.FieldType;
import org.prongsai.model.OwnColumn;

/**
 * Formulas that read a quantity as the checker does. A spreadsheet itself takes {@code 1e5}, {@code 1/2} and {@code 50%} for
 * numbers, and each where it stands in another way: only digits are ever given to it, once what is left without them has
 * the shape of a number. Of numbers with more than 15 digits those that end in zeros are the checker's alone.
 */
final class QuantityFormulas {
    private static final int PRECISION = 15;

    private static final String START = "¶";
    private static final String START_WITH_UNIT = "¬";
    private static final String END = "§";
    private static final String END_WITH_UNIT = "¤";
    /** As prices are written, {@code 500.-}. */
    private static final String END_OF_PRICE = "‡";

    private static final String END_OF_PRICE_WITH_UNIT = "†";

    private final FieldType type;
    private final OwnColumn column;
    private final OwnLists lists;
    private final String cell;
    private final String key;

    /**
     * @param cell that is filled in
     * @param key the cell of {@link #key}
     */
    QuantityFormulas(OwnCheck check, OwnLists lists, String cell, String key) {
        this.type = check.type();
        this.column = check.column();
        this.lists = lists;
        this.cell = cell;
        this.key = key;
    }

    /** The text between two signs that tell whether a unit stood before it and behind it; empty when there is none. */
    String key() {
        String text =
                "TRIM(LOWER(" + RowFormulas.withoutWildcards(RowFormulas.arabic(RowFormulas.seen(cell, " "))) + "))";
        text = "\"" + START + "\"&" + text + "&\"" + END + "\"";
        QuantityWords words = QuantityWords.of(type, column.unit());
        for (String word : words.before()) {
            text = replace(text, START + word, START_WITH_UNIT);
        }
        for (String word : words.after()) {
            text = replace(text, word + END, END_WITH_UNIT);
        }
        text = replace(replace(text, START_WITH_UNIT + " ", START_WITH_UNIT), " " + END_WITH_UNIT, END_WITH_UNIT);
        if (type == FieldType.MONEY) {
            text = replace(text, ".-" + END, END_OF_PRICE);
            text = replace(text, ".-" + END_WITH_UNIT, END_OF_PRICE_WITH_UNIT);
        }
        text = replace(replace(text, "−", "-"), START + END, "");
        return "IFERROR(" + text + ",\"" + START + "#" + END + "\")";
    }

    /** What {@link AnswerLimits#NONE} are as keys, of prices and of other numbers. */
    static List<Object> none() {
        return AnswerLimits.NONE.stream()
                .map(word -> word + END)
                .flatMap(word -> Stream.of(word, word.replace(".-" + END, END_OF_PRICE)))
                .<Object>map(word -> START + word)
                .distinct()
                .toList();
    }

    /** Whole numbers with a zero for each digit, with thousands apart and without. */
    static List<Object> shapes() {
        List<Object> shapes = new ArrayList<>();
        IntStream.rangeClosed(1, PRECISION + 1).forEach(digits -> shapes.add("0".repeat(digits)));
        for (int groups = 1; groups < 5; groups++) {
            for (int digits = 1; digits <= 3; digits++) {
                shapes.add("0".repeat(digits) + ",000".repeat(groups));
            }
        }
        return shapes;
    }

    /** The number, {@code p} when it may be a part of one or of a hundred, {@code x} when it is none. */
    String value() {
        String none = RowFormulas.isOneOf(lists.noneOfQuantities(), replace(key, " ", ""));
        String number = "IF(ISNUMBER(" + cell + ")," + cell + "," + number() + ")";
        return "IF(" + key + "=\"\",\"\",IF(" + none + ",\"\",IFERROR(IF(OR(ISNUMBER(" + cell + ")," + isNumber() + "),"
                + judged(number) + ",\"x\"),\"x\")))";
    }

    private String judged(String number) {
        return switch (type) {
            case INTEGER -> "IF(" + number + "=INT(" + number + ")," + number + ",\"x\")";
            case MONEY -> "IF(" + number + "=ROUND(" + number + ",2)," + number + ",\"x\")";
            case PERCENT -> "IF(AND(" + number + ">0," + number + "<1,NOT(" + isNamed() + ")),\"p\"," + number + ")";
            default -> number;
        };
    }

    /** A unit on either side, not on both. */
    private String isNamed() {
        return "OR(" + begins(START_WITH_UNIT) + "," + ends(END_WITH_UNIT) + "," + ends(END_OF_PRICE_WITH_UNIT) + ")";
    }

    private String begins(String sign) {
        return "EXACT(LEFT(" + key + ",1),\"" + sign + "\")";
    }

    private String ends(String sign) {
        return "EXACT(RIGHT(" + key + ",1),\"" + sign + "\")";
    }

    private String bare() {
        return "MID(" + key + ",2,LEN(" + key + ")-2)";
    }

    /** Without its sign. */
    private String amount() {
        return replace(bare(), "-", "");
    }

    private String digits() {
        return replace(replace(amount(), ",", ""), ".", "");
    }

    private String isNumber() {
        String zeros = amount();
        for (char digit = '1'; digit <= '9'; digit++) {
            zeros = replace(zeros, String.valueOf(digit), "0");
        }
        String whole = "LEFT(" + zeros + ",FIND(\".\"," + zeros + "&\".\")-1)";
        String decimals = "MID(" + zeros + ",FIND(\".\"," + zeros + ")+1,99)";
        return Stream.of(
                        "ISERROR(FIND(\"-\"," + bare() + ",2))",
                        RowFormulas.isOneOf(lists.shapes(), whole),
                        "IF(" + hasPoint() + ",AND(RIGHT(" + bare() + ",1)<>\".\"," + replace(decimals, "0", "")
                                + "=\"\"" + decimals(decimals) + "),TRUE)",
                        "NOT(AND(ISNUMBER(FIND(\",\"," + bare() + ")),LEFT(" + amount() + ",1)=\"0\"))",
                        "NOT(AND(" + begins(START_WITH_UNIT) + ",OR(" + ends(END_WITH_UNIT) + ","
                                + ends(END_OF_PRICE_WITH_UNIT) + ")))",
                        "LEN(" + digits() + ")-IF(LEFT(" + amount() + ",2)=\"0.\",1,0)<=" + PRECISION)
                .collect(java.util.stream.Collectors.joining(",", "AND(", ")"));
    }

    /** Of whole numbers and money: three behind a point may be thousands. */
    private String decimals(String decimals) {
        return type == FieldType.INTEGER || type == FieldType.MONEY ? ",LEN(" + decimals + ")<3" : "";
    }

    private String hasPoint() {
        return "ISNUMBER(FIND(\".\"," + bare() + "))";
    }

    /** Of two whole numbers, that no language's point is needed and nothing is lost but what a division of them loses. */
    private String number() {
        return "IF(LEFT(" + bare() + ",1)=\"-\",-1,1)*VALUE(" + digits() + ")/10^IF(" + hasPoint() + ",LEN(" + bare()
                + ")-FIND(\".\"," + bare() + "),0)";
    }

    private static String replace(String text, String what, String by) {
        return RowFormulas.replace(text, what.replace("\"", "\"\""), by);
    }
}

package org.prongsai.layout;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Marks by which what the program adds to a returned form is told from what the official wrote: written by the marking,
 * read back by the reader and by the next marking. Every mark is recognised by what it says and not by who is said to
 * have made it, because other programs rewrite authors, ids and order.
 */
public final class ReturnMarks {
    /** The author of the notes. */
    public static final String AUTHOR = "prongsai";

    /** The line with which the program's part of a note begins, and the one with which it ends. */
    public static final String NOTE_START = "──── prongsai ────";

    public static final String NOTE_END = "────────────────";

    /** What makes a conditional format the program's: always true, and nobody else writes it. */
    public static final String PAINT = "\"prongsai\"=\"prongsai\"";

    /** Begins what stands in the first row of the sheet that lists what is to be mended, whatever that sheet is called. */
    private static final String SHEET_MARK = "prongsai:returned";

    /** The defined name that refers to that sheet. */
    public static final String SHEET_NAME = "prongsai_returned";

    private static final String DASHES = "[─—–-]";
    /** How a carriage return stands in OOXML. */
    private static final String LINE_END = "[ \\t]*(?:_x000D_)?$";

    private static final Pattern START =
            Pattern.compile("(?m)^[ \\t]*" + DASHES + "{2,} *prongsai *" + DASHES + "{2,}" + LINE_END);
    private static final Pattern END = Pattern.compile("(?m)^[ \\t]*" + DASHES + "{8,}" + LINE_END);
    /** With the number of the return; earlier programs wrote none. */
    private static final Pattern RETURNED = Pattern.compile(SHEET_MARK + "(?: ([0-9]{1,6}))?");

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private ReturnMarks() {}

    /** From {@code from} to before {@code to}, in characters. */
    public record Span(int from, int to) {}

    /** The first part of a note that is the program's, with the line break that joins it to what is above. */
    public static Optional<Span> oursIn(String note) {
        Matcher start = START.matcher(note);
        if (!start.find()) {
            return Optional.empty();
        }
        Matcher end = END.matcher(note);
        int to = end.find(start.end()) ? end.end() : note.length();
        int from = start.start();
        if (from > 0) {
            return Optional.of(new Span(from - 1, to));
        }
        return Optional.of(new Span(0, to < note.length() ? to + 1 : to));
    }

    /** What an official wrote in a note, empty when all of it is the program's. */
    public static String withoutOurs(String note) {
        String left = note;
        for (Optional<Span> ours = oursIn(left); ours.isPresent(); ours = oursIn(left)) {
            left = left.substring(0, ours.get().from())
                    + left.substring(ours.get().to());
        }
        return left;
    }

    /** Whether a note says nothing but what the program wrote into it. */
    public static boolean isOurs(String note) {
        return oursIn(note).isPresent() && withoutOurs(note).isBlank();
    }

    /** Whether a conditional format's formula is the program's, however spaced. */
    public static boolean isOurPaint(String formula) {
        return SPACE.matcher(formula).replaceAll("").contains(PAINT);
    }

    /** The mark of the sheet that lists what is to be mended. */
    public static String sheetMark(int time) {
        return SHEET_MARK + " " + time;
    }

    /**
     * The number of the return whose list of what is to be mended a sheet is, by the texts of its first row: 1 is the
     * first time that a form went back. Empty for any other sheet.
     */
    public static OptionalInt time(Stream<String> firstRow) {
        return firstRow.map(String::strip)
                .map(RETURNED::matcher)
                .filter(Matcher::matches)
                .mapToInt(mark -> mark.group(1) == null ? 1 : Math.max(1, Integer.parseInt(mark.group(1))))
                .max();
    }
}

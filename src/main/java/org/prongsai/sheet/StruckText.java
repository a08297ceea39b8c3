package org.prongsai.sheet;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Text that is struck out, as it stands in values: crossed out on the sheet, it must not be taken for what is said. */
public final class StruckText {
    private static final String BEFORE = "[ขีดฆ่า: ";
    private static final String AFTER = "]";
    private static final Pattern MARKED = Pattern.compile("\\[ขีดฆ่า: ([^\\]]*)\\]");

    /** A letter with the marks on it. */
    private static final Pattern LETTER = Pattern.compile("\\P{M}\\p{M}*+|\\p{M}++", Pattern.DOTALL);

    private static final char FIRST_LINE = '\u0335';
    private static final char LAST_LINE = '\u0338';
    private static final Pattern LINE = Pattern.compile("[" + FIRST_LINE + "-" + LAST_LINE + "]");
    /** Slashes through a mathematical sign make another of it. */
    private static final Pattern LINES = Pattern.compile("[\u0335\u0336]|[^\\p{Sm}][\u0337\u0338]");

    private StruckText() {}

    /** The text marked as struck out; nothing when there is none to see. */
    public static String marked(String text) {
        return text.isBlank() ? text : BEFORE + text.strip() + AFTER;
    }

    /**
     * The value marked as struck out; nothing when there is none to see.
     *
     * @param day whether its cell shows a number as a day
     */
    public static RawValue marked(RawValue value, boolean day, boolean date1904) {
        if (value.text().isBlank()) {
            return value;
        }
        Optional<LocalDate> shown = day ? CellDates.read(value, date1904).date() : Optional.empty();
        return new RawValue.Text(marked(shown.map(LocalDate::toString).orElse(value.text())));
    }

    /** Appends a piece of a text, marked where it is struck out, so that the mark stands by itself. */
    public static void append(StringBuilder text, String piece, boolean struck) {
        boolean afterMark = text.length() >= AFTER.length()
                && text.lastIndexOf(AFTER) == text.length() - AFTER.length()
                && text.lastIndexOf(BEFORE) >= 0;
        boolean joined = !text.isEmpty()
                && !piece.isBlank()
                && (struck || afterMark)
                && !Character.isWhitespace(text.charAt(text.length() - 1))
                && (struck || !Character.isWhitespace(piece.charAt(0)));
        text.append(joined ? " " : "").append(struck ? marked(piece) : piece);
    }

    /**
     * The same with what letters of its own strike out marked, those that draw a line through the letter before them; the same
     * text where there are none.
     */
    static String ofLetters(String text) {
        if (!mayBeLined(text) || !LINES.matcher(text).find()) {
            return text;
        }
        StringBuilder marked = new StringBuilder();
        StringBuilder alike = new StringBuilder();
        boolean before = false;
        for (MatchResult letter : LETTER.matcher(text).results().toList()) {
            boolean struck = LINES.matcher(letter.group()).find();
            if (struck != before) {
                append(marked, alike.toString(), before);
                alike.setLength(0);
            }
            alike.append(struck ? LINE.matcher(letter.group()).replaceAll("") : letter.group());
            before = struck;
        }
        append(marked, alike.toString(), before);
        return marked.toString();
    }

    /** Hardly any text is, and every cell's is asked. */
    private static boolean mayBeLined(String text) {
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter >= FIRST_LINE && letter <= LAST_LINE) {
                return true;
            }
        }
        return false;
    }

    /** Whether a mark stands in a text, of our own or typed: it says that something is taken back. */
    public static boolean isMarked(String text) {
        return text.contains(BEFORE) && MARKED.matcher(text).find();
    }

    /** What stood there before it was struck out. */
    public static String unmarked(String text) {
        return text.contains(BEFORE) ? MARKED.matcher(text).replaceAll("$1") : text;
    }
}

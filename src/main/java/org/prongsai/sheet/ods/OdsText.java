package org.prongsai.sheet.ods;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.sheet.StruckText;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;
import org.prongsai.sheet.xml.XmlCursor;

/**
 * Text of an OpenDocument cell as it is gathered, a line for each paragraph. White space in the XML is one space; more
 * of it is spelt out as elements. The standard drops a space at a paragraph's start, but LibreOffice writes one that
 * was typed: only the line breaks of a file laid out for people are dropped there.
 */
final class OdsText {
    /** Of spelt-out spaces in a whole file: a few bytes may stand for thousands of them. */
    private static final int MAX_SPACES = 1_000_000;

    /** How letters look where they look otherwise than their cell. */
    record Look(Optional<Boolean> struck, Optional<String> colour) {
        private static final Look OF_CELL = new Look(Optional.empty(), Optional.empty());
    }

    private record Stretch(int from, Look look) {}

    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> stretches = new ArrayList<>();
    private final Deque<Look> looks = new ArrayDeque<>();
    private boolean begun;
    private boolean filledIn;
    private boolean atStart;
    private boolean afterSpace;
    private long spaces;

    void clear() {
        text.setLength(0);
        stretches.clear();
        looks.clear();
        begun = false;
        filledIn = false;
    }

    void paragraph() {
        if (begun) {
            text.append('\n');
        }
        begun = true;
        atStart = true;
        afterSpace = false;
    }

    /** From here to its end letters look so; what it does not say is as before. */
    void span(Look own) {
        Look before = look();
        looks.push(new Look(own.struck().or(before::struck), own.colour().or(before::colour)));
        stretches.add(new Stretch(text.length(), look()));
    }

    void endSpan() {
        looks.pop();
        stretches.add(new Stretch(text.length(), look()));
    }

    private Look look() {
        return looks.isEmpty() ? Look.OF_CELL : looks.getFirst();
    }

    /** Whether there is a paragraph, however empty. */
    boolean isBegun() {
        return begun;
    }

    int length() {
        return text.length();
    }

    String from(int start) {
        return text.substring(start);
    }

    void characters(String characters) {
        for (int i = 0; i < characters.length(); i++) {
            character(characters.charAt(i));
        }
    }

    private void character(char c) {
        boolean lineBreak = c == '\n' || c == '\r';
        boolean space = lineBreak || c == ' ' || c == '\t';
        if (atStart && lineBreak) {
            afterSpace = true;
        } else if (!space || !afterSpace) {
            text.append(space ? ' ' : c);
            afterSpace = space;
        }
        atStart = atStart && lineBreak;
    }

    /** An element inside a paragraph: white space that is spelt out, or a mere span. */
    void element(String name, XmlCursor at) throws UnreadableWorkbook {
        switch (name) {
            case "s" -> spaces(Integer.parseInt(at.attribute("c").orElse("1")));
            case "tab" -> append("\t");
            case "line-break" -> append("\n");
            // A link, or words over others: its characters are of the text.
            case "a", "span", "ruby", "ruby-base", "bookmark", "bookmark-start", "bookmark-end", "meta" -> {}
            // Programs put there what they find when they open the file: its name, today.
            default -> filledIn |= !at.flag("fixed");
        }
    }

    /** Whether a part of it is filled in anew whenever it is opened, whatever stands there now. */
    boolean isFilledIn() {
        return filledIn;
    }

    private void spaces(int howMany) throws UnreadableWorkbook {
        spaces += howMany;
        if (spaces > MAX_SPACES) {
            throw new UnreadableWorkbook(Reason.TOO_LARGE, "more than " + MAX_SPACES + " spaces");
        }
        append(" ".repeat(howMany));
    }

    private void append(String whiteSpace) {
        text.append(whiteSpace);
        atStart = false;
        afterSpace = false;
    }

    /** Whether the attribute says the same but has spaces for line breaks: an XML parser makes them of such breaks. */
    boolean says(String attribute) {
        return !attribute.contains("\n")
                && toString().replaceAll("\\s+", " ").equals(attribute.replaceAll("\\s+", " "));
    }

    /**
     * With what is struck out marked.
     *
     * @param cell whether the cell is struck out where its letters say nothing of their own
     */
    String marked(boolean cell) {
        if (stretches.isEmpty()) {
            return cell ? StruckText.marked(text.toString()) : text.toString();
        }
        StringBuilder marked = new StringBuilder();
        int from = 0;
        boolean struck = cell;
        for (Stretch stretch : stretches) {
            boolean next = stretch.look().struck().orElse(cell);
            if (next != struck) {
                StruckText.append(marked, text.substring(from, stretch.from()), struck);
                from = stretch.from();
                struck = next;
            }
        }
        StruckText.append(marked, text.substring(from), struck);
        return marked.toString();
    }

    boolean isStruck(boolean cell) {
        return (cell && stretches.isEmpty())
                || shown().anyMatch(look -> look.struck().orElse(cell));
    }

    /** The colours of letters that have their own. */
    Stream<String> colours() {
        return shown().flatMap(look -> look.colour().stream());
    }

    /** Looks of the stretches that hold something. */
    private Stream<Look> shown() {
        List<Look> shown = new ArrayList<>();
        for (int i = -1; i < stretches.size(); i++) {
            int from = i < 0 ? 0 : stretches.get(i).from();
            int to = i + 1 < stretches.size() ? stretches.get(i + 1).from() : text.length();
            if (!text.substring(from, to).isBlank()) {
                shown.add(i < 0 ? Look.OF_CELL : stretches.get(i).look());
            }
        }
        return shown.stream();
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

package org.prongsai.crossread;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * A line of what a program sees in a workbook: a cell, a merged area, a sheet, or whether it opens the file. The scripts print
 * it (seen.py has the kinds), and so does {@link OwnCells}.
 *
 * @param file its name without the ending
 * @param cell {@code C8}; {@code A1:B2} of an area
 * @param struck pieces of the text that are struck out
 */
record SeenCell(Kind kind, String file, String sheet, String cell, String marks, String text, List<String> struck) {
    private static final String PIECES = "\u001F";

    /** What the line is of; cells' kinds are those of their values. */
    enum Kind {
        NUMBER('n'),
        DAY('d'),
        TEXT('t'),
        TRUTH('b'),
        ERROR('e'),
        NOT_WORKED_OUT('-'),
        AREA('m'),
        SHEET('s'),
        OPENED('O'),
        NOT_OPENED('X');

        private static final Set<Kind> VALUES = EnumSet.of(NUMBER, DAY, TEXT, TRUTH, ERROR, NOT_WORKED_OUT);

        private final char letter;

        Kind(char letter) {
            this.letter = letter;
        }

        private static Kind of(String letter) {
            for (Kind kind : values()) {
                if (letter.equals(String.valueOf(kind.letter))) {
                    return kind;
                }
            }
            throw new IllegalArgumentException(letter);
        }

        boolean isValue() {
            return VALUES.contains(this);
        }
    }

    /** Where it stands, whichever program sees it there. */
    record Place(String file, String sheet, String cell) {
        @Override
        public String toString() {
            return file + " " + sheet + "!" + cell;
        }
    }

    SeenCell {
        struck = List.copyOf(struck);
    }

    static SeenCell parse(String line) {
        String[] fields = line.split("\t", -1);
        return new SeenCell(
                Kind.of(fields[0]),
                fields[1].replaceFirst("\\.[a-z]+$", ""),
                fields[2].translateEscapes(),
                fields[3],
                fields[4],
                fields[5].translateEscapes(),
                fields[6].isEmpty()
                        ? List.of()
                        : List.of(fields[6].translateEscapes().split(PIECES, -1)));
    }

    /** As {@link #parse} reads it. */
    String line() {
        return String.join(
                "\t",
                String.valueOf(kind.letter),
                file,
                spelt(sheet),
                cell,
                marks,
                spelt(text),
                spelt(String.join(PIECES, struck)));
    }

    private static String spelt(String text) {
        return lines(text).replace("\\", "\\\\").replace("\n", "\\n").replace("\t", "\\t");
    }

    /** With lines that end alike, whatever ended them. */
    static String lines(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n');
    }

    Place place() {
        return new Place(file, sheet, cell);
    }

    boolean isFormula() {
        return marks.contains("F");
    }

    boolean isCovered() {
        return marks.contains("C");
    }

    /** Whether it holds a picture for a value. */
    boolean isPicture() {
        return marks.contains("P");
    }

    double number() {
        return Double.parseDouble(text);
    }

    @Override
    public String toString() {
        return kind + (marks.isEmpty() ? "" : "+" + marks) + " «" + text.replace("\n", "⏎") + "»";
    }
}

package org.prongsai.render;

import java.util.List;
import java.util.stream.IntStream;

/**
 * View of the columns of a plan's own: their figures, each with its base. Public records, so that templates can read them.
 *
 *
 * @param numbers the columns of numbers that add up, each a column of the table
 * @param rows a row for each guideline of which one of them is asked
 * @param totals a sentence for each column of numbers, with its base
 * @param cards a card for each column with a figure, counts among them
 * @param sentences a sentence for each column with a figure, as a letter has it
 */
public record OwnColumnsView(
        List<NumberColumn> numbers,
        List<NumberRow> rows,
        List<Total> totals,
        List<Card> cards,
        List<String> sentences) {
    /** More columns than stand beside each other on an upright page. */
    private static final int MAX_UPRIGHT = 4;

    /** And across one: with more of them long numbers would break. */
    private static final int MAX_BESIDE = 5;

    public OwnColumnsView {
        numbers = List.copyOf(numbers);
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        cards = List.copyOf(cards);
        sentences = List.copyOf(sentences);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return cards.isEmpty();
    }

    /** Whether a card's column stands in the table. */
    public boolean isNumber(Card card) {
        return numbers.stream().anyMatch(column -> column.key().equals(card.key()));
    }

    /** Whether the table is too wide for an upright page. */
    public boolean isWide() {
        return numbers.size() > MAX_UPRIGHT;
    }

    /** The table in parts that a page is wide enough for, each with the guidelines of which its columns are asked. */
    public List<OwnColumnsView> tables() {
        return IntStream.iterate(0, from -> from < numbers.size(), from -> from + MAX_BESIDE)
                .mapToObj(from -> part(from, Math.min(from + MAX_BESIDE, numbers.size())))
                .toList();
    }

    private OwnColumnsView part(int from, int to) {
        List<NumberRow> asked = rows.stream()
                .map(row -> new NumberRow(row.id(), row.text(), row.cells().subList(from, to)))
                .filter(row -> row.cells().stream().anyMatch(cell -> !cell.isEmpty()))
                .toList();
        return new OwnColumnsView(numbers.subList(from, to), asked, List.of(), List.of(), List.of());
    }

    /**
     * A column of the table.
     *
     * @param key as in {@code totals.csv}
     * @param title what it is called, with its unit
     * @param total its figure over all guidelines, a dash where there is none
     */
    public record NumberColumn(String key, String title, String total) {}

    /**
     * A guideline's row of the table.
     *
     * @param cells a figure for each column: a dash where no number came, empty where it is not asked
     */
    public record NumberRow(String id, String text, List<String> cells) {
        public NumberRow {
            cells = List.copyOf(cells);
        }
    }

    /**
     * A total in words.
     *
     * @param title what the column is called
     * @param text the figure and, in brackets, its base
     */
    public record Total(String title, String text) {}

    /**
     * A column's card.
     *
     * @param title what the column is called
     * @param figure the figure alone, with its unit
     * @param note what else is to be said of it, empty when nothing is
     * @param base what the figure rests on, and who owes the rest
     * @param width of its bar as in CSS, empty when it has none
     * @param bars how often each choice was made
     */
    public record Card(
            String key, String title, String figure, String note, String base, String width, List<Bar> bars) {
        public Card {
            bars = List.copyOf(bars);
        }
    }

    /**
     * How often a choice was made.
     *
     * @param share of what was answered, in words
     * @param width of its bar as in CSS
     */
    public record Bar(String label, int count, String share, String width) {}
}

package org.prongsai.render.word;

import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Cell of a table's row, or a column of its grid: how many columns wide it is, and how many twips. */
final class TableCell {
    private static final String SPAN = "gridSpan";

    private final Element cell;

    private TableCell(Element cell) {
        this.cell = cell;
    }

    static List<TableCell> of(Node row) {
        return Wml.children(row).stream()
                .filter(node -> Wml.is(node, "tc", "gridCol"))
                .map(node -> new TableCell((Element) node))
                .toList();
    }

    /** Columns of the grid that a row's cells take. */
    static int columns(Node row) {
        return of(row).stream().mapToInt(TableCell::span).sum();
    }

    int span() {
        return property(SPAN)
                .map(span -> number(Wml.attribute(span, "val")))
                .filter(columns -> columns > 1)
                .orElse(1);
    }

    /** One column less, for a cell over several. */
    void narrow() {
        property(SPAN).ifPresent(span -> Wml.set(span, "val", String.valueOf(span() - 1)));
    }

    /** By the room of another that goes. */
    void widen(TableCell gone) {
        Optional<Element> room = width();
        Optional<Element> more = gone.width();
        if (room.isPresent() && more.isPresent()) {
            int twips = number(Wml.attribute(room.get(), "w")) + number(Wml.attribute(more.get(), "w"));
            Wml.set(room.get(), "w", String.valueOf(twips));
        }
    }

    void remove() {
        Wml.remove(cell);
    }

    private Optional<Element> width() {
        return Wml.is(cell, "gridCol") ? Optional.of(cell) : property("tcW");
    }

    private Optional<Element> property(String name) {
        return Wml.child(cell, "tcPr").flatMap(looks -> Wml.child(looks, name));
    }

    private static int number(String written) {
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
    }
}

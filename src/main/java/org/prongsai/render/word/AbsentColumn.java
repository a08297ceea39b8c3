package org.prongsai.render.word;

import java.util.List;
import java.util.Optional;
import org.prongsai.render.word.MergeData.Group;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Column of a table in a template that a document has nothing for: it goes, and its room to the last one. */
final class AbsentColumn {
    private final Group group;
    private final String column;
    private final FieldNames names;

    AbsentColumn(Group group, String column, FieldNames names) {
        this.group = group;
        this.column = column;
        this.names = names;
    }

    /** @param row that is repeated; where its cell holds another field too, the template means something else by it */
    void leave(Element row) {
        List<MergeField> fields = FieldScanner.fieldsIn(row);
        Optional<Element> cell = fields.stream()
                .filter(field -> names.isOf(field, group, column))
                .findFirst()
                .flatMap(field -> Wml.around(field.paragraph(), "tc"));
        cell.filter(found -> FieldScanner.fieldsIn(found).stream().allMatch(field -> names.isOf(field, group, column)))
                .ifPresent(found -> leave(row, cells(row, "tc").indexOf(found)));
    }

    private void leave(Element row, int place) {
        int columns = cells(row, "tc").size();
        Wml.around(row, "tbl").ifPresent(table -> {
            Wml.child(table, "tblGrid").ifPresent(grid -> takeOut(grid, "gridCol", place, columns));
            cells(table, "tr").forEach(each -> takeOut(each, "tc", place, columns));
        });
    }

    private static List<Element> cells(Node parent, String name) {
        return Wml.children(parent).stream()
                .filter(node -> Wml.is(node, name))
                .map(Element.class::cast)
                .toList();
    }

    /** Of rows that are parted otherwise nobody knows which cell it is. */
    private static void takeOut(Element parent, String name, int place, int columns) {
        List<Element> cells = cells(parent, name);
        if (cells.size() != columns || columns < 2) {
            return;
        }
        Element out = cells.get(place);
        Element last = cells.get(place == columns - 1 ? columns - 2 : columns - 1);
        Optional<Element> room = width(out);
        Optional<Element> more = width(last);
        if (room.isPresent() && more.isPresent()) {
            Wml.set(more.get(), "w", String.valueOf(twips(room.get()) + twips(more.get())));
        }
        Wml.remove(out);
    }

    private static Optional<Element> width(Element cell) {
        return Wml.is(cell, "gridCol")
                ? Optional.of(cell)
                : Wml.child(cell, "tcPr").flatMap(looks -> Wml.child(looks, "tcW"));
    }

    private static int twips(Element width) {
        String written = Wml.attribute(width, "w");
        return written.matches("[0-9]{1,6}") ? Integer.parseInt(written) : 0;
    }
}

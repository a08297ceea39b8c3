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

    private static void leave(Element row, int place) {
        int columns = TableCell.columns(row);
        int at = TableCell.of(row).subList(0, place).stream()
                .mapToInt(TableCell::span)
                .sum();
        Wml.around(row, "tbl").ifPresent(table -> {
            Wml.child(table, "tblGrid").ifPresent(grid -> takeOut(grid, at, columns));
            cells(table, "tr").forEach(each -> takeOut(each, at, columns));
        });
    }

    private static List<Element> cells(Node parent, String name) {
        return Wml.children(parent).stream()
                .filter(node -> Wml.is(node, name))
                .map(Element.class::cast)
                .toList();
    }

    /** Of rows that are parted otherwise nobody knows which cell it is. */
    private static void takeOut(Element parent, int at, int columns) {
        List<TableCell> cells = TableCell.of(parent);
        if (TableCell.columns(parent) != columns || cells.size() < 2) {
            return;
        }
        int place = 0;
        for (int before = cells.get(0).span();
                before <= at;
                before += cells.get(place).span()) {
            place++;
        }
        TableCell out = cells.get(place);
        if (out.span() > 1) {
            out.narrow();
        } else {
            cells.get(place == cells.size() - 1 ? place - 1 : cells.size() - 1).widen(out);
            out.remove();
        }
    }
}

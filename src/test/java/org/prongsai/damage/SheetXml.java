package org.prongsai.damage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A worksheet's rows and columns, to be pushed about as a spreadsheet program does. Both count from 1. */
final class SheetXml {
    /** What a column is moved to when it is deleted. */
    static final int DELETED = -1;

    private final Document document;
    private final Element data;
    private final TreeMap<Integer, SheetRow> rows = new TreeMap<>();
    /** The form's own merged cells, each with the row it goes along with. */
    private final Map<Element, SheetRow> bands = new HashMap<>();

    SheetXml(byte[] content) {
        document = Xml.parse(content);
        data = Xml.all(document, "sheetData").get(0);
        for (Element row : Xml.all(data, "row")) {
            rows.put(Integer.parseInt(row.getAttribute("r")), new SheetRow(row));
        }
        for (Element band : Xml.all(document, "mergeCell")) {
            bands.put(band, row(Integer.parseInt(band.getAttribute("ref").replaceAll("^[A-Z]+([0-9]+):.*", "$1"))));
        }
    }

    Map<Integer, SheetRow> rows() {
        return rows;
    }

    SheetRow row(int number) {
        return rows.computeIfAbsent(number, n -> new SheetRow(document.createElement("row")));
    }

    int lastRow() {
        return rows.lastKey();
    }

    /** Where a row stands now; 0 when it is gone. */
    int numberOf(SheetRow row) {
        return rows.entrySet().stream()
                .filter(entry -> entry.getValue() == row)
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    void openRows(int at, int count) {
        shift(at, count);
    }

    void insert(int at, SheetRow row) {
        shift(at, 1);
        rows.put(at, row);
    }

    void delete(int at) {
        rows.remove(at);
        shift(at + 1, -1);
    }

    private void shift(int from, int by) {
        TreeMap<Integer, SheetRow> below = new TreeMap<>(rows.tailMap(from, true));
        below.keySet().forEach(rows::remove);
        below.forEach((number, row) -> rows.put(number + by, row));
    }

    /** Moves every cell to the column that {@code target} says. */
    void moveColumns(IntUnaryOperator target) {
        for (SheetRow row : rows.values()) {
            Map<Integer, Element> moved = new HashMap<>();
            row.cells().forEach((column, cell) -> {
                int to = target.applyAsInt(column);
                if (to != DELETED) {
                    moved.put(to, cell);
                }
            });
            row.cells(moved);
        }
    }

    /** An element that follows the rows, such as {@code mergeCells}; made where it is lacking. */
    Element after(String name) {
        List<Element> found = Xml.all(document, name);
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Element made = document.createElement(name);
        data.getParentNode().insertBefore(made, data.getNextSibling());
        return made;
    }

    /** The addresses of cells; they stand behind the validations, before the page's margins. */
    Element hyperlinks() {
        List<Element> found = Xml.all(document, "hyperlinks");
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Element made = document.createElement("hyperlinks");
        made.setAttribute("xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
        List<Element> page = new ArrayList<>(Xml.all(document, "printOptions"));
        page.addAll(Xml.all(document, "pageMargins"));
        data.getParentNode().insertBefore(made, page.isEmpty() ? null : page.get(0));
        return made;
    }

    void remove(String name) {
        Xml.all(document, name).forEach(element -> element.getParentNode().removeChild(element));
    }

    Document document() {
        return document;
    }

    private void follow(Element band, SheetRow row) {
        if (rows.containsValue(row)) {
            band.setAttribute("ref", band.getAttribute("ref").replaceAll("[0-9]+", String.valueOf(numberOf(row))));
        } else if (band.getParentNode() != null) {
            band.getParentNode().removeChild(band);
        }
    }

    byte[] bytes() {
        Xml.clear(data);
        rows.forEach((number, row) -> data.appendChild(row.write(number)));
        bands.forEach(this::follow);
        return Xml.bytes(document);
    }
}

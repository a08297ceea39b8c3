package org.prongsai.render.word;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Table cells that are one over several rows. */
final class MergedCells {
    private MergedCells() {}

    /** @param again whether it goes on with the cell above, and so is empty itself */
    static void join(Element cell, boolean again) {
        Element looks = Wml.child(cell, "tcPr").orElseGet(() -> {
            Element fresh = Wml.element(cell, "tcPr");
            cell.insertBefore(fresh, cell.getFirstChild());
            return fresh;
        });
        Wml.child(looks, "vMerge").ifPresent(Wml::remove);
        Element merge = Wml.element(cell, "vMerge");
        Wml.set(merge, "val", again ? "continue" : "restart");
        looks.insertBefore(merge, after(looks));
        if (again) {
            empty(cell);
        }
    }

    /** The schema wants the cell's properties in their order. */
    private static @org.jspecify.annotations.Nullable Node after(Element looks) {
        return Wml.children(looks).stream()
                .filter(Element.class::isInstance)
                .filter(node -> !Wml.is(node, "cnfStyle", "tcW", "gridSpan", "hMerge"))
                .findFirst()
                .orElse(null);
    }

    private static void empty(Element cell) {
        List<Node> content = Wml.children(cell).stream()
                .filter(node -> !Wml.is(node, "tcPr"))
                .toList();
        Element paragraph = Wml.below(cell, "p").get(0);
        content.forEach(Wml::remove);
        Paragraphs.clear(paragraph);
        cell.appendChild(paragraph);
    }
}

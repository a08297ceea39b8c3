package org.prongsai.render.word;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Table cells that are one over several rows. */
final class JoinedCells {
    private JoinedCells() {}

    /** @param again whether it goes on with the cell above, and so is empty itself */
    static void join(Element cell, boolean again) {
        Element looks = W.child(cell, "tcPr").orElseGet(() -> {
            Element fresh = W.element(cell, "tcPr");
            cell.insertBefore(fresh, cell.getFirstChild());
            return fresh;
        });
        W.child(looks, "vMerge").ifPresent(W::remove);
        Element merge = W.element(cell, "vMerge");
        W.set(merge, "val", again ? "continue" : "restart");
        looks.insertBefore(merge, after(looks));
        if (again) {
            empty(cell);
        }
    }

    /** The schema wants the cell's properties in their order. */
    private static @org.jspecify.annotations.Nullable Node after(Element looks) {
        return W.children(looks).stream()
                .filter(Element.class::isInstance)
                .filter(node -> !W.is(node, "cnfStyle", "tcW", "gridSpan", "hMerge"))
                .findFirst()
                .orElse(null);
    }

    private static void empty(Element cell) {
        List<Node> content =
                W.children(cell).stream().filter(node -> !W.is(node, "tcPr")).toList();
        Element paragraph = W.below(cell, "p").get(0);
        content.forEach(W::remove);
        Paragraphs.clear(paragraph);
        cell.appendChild(paragraph);
    }
}

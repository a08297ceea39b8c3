package org.prongsai.render.word;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Takes paragraphs away where Word lets them be missed. */
final class Paragraphs {
    private Paragraphs() {}

    /** Whether nothing is left of it that shows. */
    static boolean isEmpty(Element paragraph) {
        return W.children(paragraph).stream().allMatch(Paragraphs::showsNothing);
    }

    private static boolean showsNothing(Node node) {
        if (W.is(node, "t")) {
            return node.getTextContent().isBlank();
        }
        return W.is(node, "pPr", "rPr", "proofErr", "bookmarkStart", "bookmarkEnd")
                || (W.is(node, "r") && W.children(node).stream().allMatch(Paragraphs::showsNothing));
    }

    /** Removes it, or what is in it when it must stay. */
    static void drop(Element paragraph) {
        boolean endsSection = W.child(paragraph, "pPr")
                .flatMap(looks -> W.child(looks, "sectPr"))
                .isPresent();
        if (!endsSection && (isParagraph(paragraph, -1) || isParagraph(paragraph, 1))) {
            W.remove(paragraph);
        } else {
            clear(paragraph);
        }
    }

    /** A cell, a header and the room between two tables need one: its neighbour must be one. */
    private static boolean isParagraph(Element paragraph, int direction) {
        Node at = paragraph;
        do {
            at = direction < 0 ? at.getPreviousSibling() : at.getNextSibling();
        } while (at != null && !(at instanceof Element));
        return at != null && W.is(at, "p");
    }

    static void clear(Element paragraph) {
        W.children(paragraph).stream().filter(node -> !W.is(node, "pPr")).forEach(W::remove);
    }
}

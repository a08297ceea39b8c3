package org.prongsai.render.word;

import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Paragraphs of a Word document, taken away where Word lets them be missed. */
final class Paragraphs {
    private Paragraphs() {}

    /** Whether nothing is left of it that shows. */
    static boolean isEmpty(Element paragraph) {
        return Wml.children(paragraph).stream().allMatch(Paragraphs::showsNothing);
    }

    private static boolean showsNothing(Node node) {
        if (Wml.is(node, "t")) {
            return node.getTextContent().isBlank();
        }
        return Wml.is(node, "pPr", "rPr", "proofErr", "bookmarkStart", "bookmarkEnd")
                || (Wml.is(node, "r") && Wml.children(node).stream().allMatch(Paragraphs::showsNothing));
    }

    /** Removes it, or what is in it when it must stay. */
    static void drop(Element paragraph) {
        boolean endsSection = Wml.child(paragraph, "pPr")
                .flatMap(looks -> Wml.child(looks, "sectPr"))
                .isPresent();
        if (!endsSection && (isParagraph(paragraph, -1) || isParagraph(paragraph, 1))) {
            Wml.remove(paragraph);
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
        return at != null && Wml.is(at, "p");
    }

    static void clear(Element paragraph) {
        Wml.children(paragraph).stream().filter(node -> !Wml.is(node, "pPr")).forEach(Wml::remove);
    }
}

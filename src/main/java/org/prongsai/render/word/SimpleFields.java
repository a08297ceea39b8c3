package org.prongsai.render.word;

import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Fields that are kept whole in one element, written as Word writes the others, so that there is one kind only. */
final class SimpleFields {
    private SimpleFields() {}

    static void unfold(Element top) {
        for (Element field : Wml.below(top, "fldSimple")) {
            unfold(field, field.getParentNode());
        }
    }

    private static void unfold(Element field, Node parent) {
        List<Element> runs = Wml.below(field, "r");
        Node looks = runs.isEmpty() ? Wml.element(field, "rPr") : looks(runs.get(0));
        Element instruction = Wml.element(field, "instrText");
        instruction.setTextContent(Wml.attribute(field, "instr"));
        parent.insertBefore(run(looks, mark(field, "begin")), field);
        parent.insertBefore(run(looks, instruction), field);
        parent.insertBefore(run(looks, mark(field, "separate")), field);
        Wml.children(field).forEach(child -> parent.insertBefore(child, field));
        parent.insertBefore(run(looks, mark(field, "end")), field);
        parent.removeChild(field);
    }

    private static Node looks(Element run) {
        return Wml.child(run, "rPr").orElseGet(() -> Wml.element(run, "rPr"));
    }

    private static Element mark(Node beside, String type) {
        Element mark = Wml.element(beside, "fldChar");
        Wml.set(mark, "fldCharType", type);
        return mark;
    }

    private static Element run(Node looks, Element content) {
        Element run = Wml.element(content, "r");
        run.appendChild(looks.cloneNode(true));
        run.appendChild(content);
        return run;
    }
}

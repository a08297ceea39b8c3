package org.prongsai.render.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The elements of WordprocessingML, {@code w:p} and its like. */
final class Wml {
    static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private Wml() {}

    static boolean is(Node node, String... names) {
        return node instanceof Element
                && NAMESPACE.equals(node.getNamespaceURI())
                && Stream.of(names).anyMatch(name -> name.equals(node.getLocalName()));
    }

    static Element element(Node beside, String name) {
        return beside.getOwnerDocument().createElementNS(NAMESPACE, "w:" + name);
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(NAMESPACE, name);
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(NAMESPACE, "w:" + name, value);
    }

    /** A copy, so that the tree may change while it is walked. */
    static List<Node> children(Node parent) {
        return listed(parent.getChildNodes());
    }

    /** All of that name below, in their order; a copy too. */
    static List<Element> below(Element top, String name) {
        return listed(top.getElementsByTagNameNS(NAMESPACE, name)).stream()
                .map(Element.class::cast)
                .toList();
    }

    private static List<Node> listed(NodeList nodes) {
        List<Node> list = new ArrayList<>(nodes.getLength());
        for (int i = 0; i < nodes.getLength(); i++) {
            list.add(nodes.item(i));
        }
        return list;
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent).stream()
                .filter(node -> is(node, name))
                .map(Element.class::cast)
                .findFirst();
    }

    /** The nearest of that name that {@code node} stands in. */
    static Optional<Element> around(Node node, String name) {
        Node at = node.getParentNode();
        while (at != null && !is(at, name)) {
            at = at.getParentNode();
        }
        return Optional.ofNullable((Element) at);
    }

    static void remove(Node node) {
        Node parent = node.getParentNode();
        if (parent != null) {
            parent.removeChild(node);
        }
    }
}

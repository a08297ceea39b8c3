package org.prongsai.returns;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;

/**
 * Whether all of an XML part is still in another: each element with its attributes and its text is there, below the same
 * parents and in the same order; more may be there. Where elements are counted from elsewhere (styles, texts), they stand
 * at the same number.
 */
final class KeptContent {
    /** Counts, and which rule or sheet comes first: what must change when something is added. */
    private static final Set<String> CHANGEABLE = Set.of(
            "count",
            "uniqueCount",
            "priority",
            "tabSelected",
            "activeTab",
            "firstSheet",
            "localSheetId",
            "ref@dimension");

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,15})?");

    private static final Set<String> NUMBERED = Set.of(
            "sst", "cellXfs", "cellStyleXfs", "cellStyles", "fonts", "fills", "borders", "dxfs", "numFmts", "authors");

    private KeptContent() {}

    /** What of {@code original} is not in {@code marked}; empty when all is. */
    static Optional<String> lost(byte[] original, byte[] marked) {
        return lost(root(original), root(marked), "");
    }

    static Element root(byte[] xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(xml))
                    .getDocumentElement();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static Optional<String> lost(Element original, Element marked, String path) {
        String here = path + "/" + original.getLocalName();
        if (!name(original).equals(name(marked))) {
            return Optional.of(here + " is " + name(marked));
        }
        Optional<String> attribute = lostAttribute(original, marked, here);
        if (attribute.isPresent()) {
            return attribute;
        }
        List<Element> there = children(marked);
        List<Element> wanted = children(original);
        if (wanted.isEmpty() && !text(original).equals(text(marked)) && !isBoxOfNote(original)) {
            return Optional.of(here + " says " + text(marked) + " for " + text(original));
        }
        return NUMBERED.contains(original.getLocalName())
                ? lostAtItsNumber(wanted, there, here)
                : lostInOrder(wanted, there, here);
    }

    private static Optional<String> lostAtItsNumber(List<Element> wanted, List<Element> there, String here) {
        for (int i = 0; i < wanted.size(); i++) {
            if (i >= there.size()) {
                return Optional.of(here + " ends before " + i);
            }
            Optional<String> lost = lost(wanted.get(i), there.get(i), here);
            if (lost.isPresent()) {
                return lost;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lostInOrder(List<Element> wanted, List<Element> there, String here) {
        int next = 0;
        for (Element child : wanted) {
            String why = "nothing of that name";
            boolean found = false;
            while (next < there.size() && !found) {
                Optional<String> lost = lost(child, there.get(next), here);
                found = lost.isEmpty();
                if (!found && name(child).equals(name(there.get(next)))) {
                    why = lost.orElseThrow();
                }
                next++;
            }
            if (!found) {
                return Optional.of(here + "/" + child.getLocalName() + ": " + why);
            }
        }
        return Optional.empty();
    }

    private static Optional<String> lostAttribute(Element original, Element marked, String here) {
        NamedNodeMap attributes = original.getAttributes();
        for (int i = 0; i < attributes.getLength(); i++) {
            Attr attribute = (Attr) attributes.item(i);
            String name = attribute.getName();
            boolean matters = !name.startsWith("xmlns")
                    && !CHANGEABLE.contains(name)
                    && !CHANGEABLE.contains(name + "@" + original.getLocalName());
            String there = attribute.getNamespaceURI() == null
                    ? marked.getAttribute(name)
                    : marked.getAttributeNS(attribute.getNamespaceURI(), attribute.getLocalName());
            if (matters && !isSame(attribute.getValue(), there)) {
                return Optional.of(here + "@" + name + " is " + there + " for " + attribute.getValue());
            }
        }
        return Optional.empty();
    }

    /** A number may be written with or without its empty decimals, a truth as a word or a number. */
    private static boolean isSame(String original, String marked) {
        return original.equals(marked)
                || (original.equals("1") && marked.equals("true"))
                || (original.equals("0") && marked.equals("false"))
                || (NUMBER.matcher(original).matches()
                        && NUMBER.matcher(marked).matches()
                        && new BigDecimal(original).compareTo(new BigDecimal(marked)) == 0);
    }

    /** A box is made larger when our text comes into it. */
    private static boolean isBoxOfNote(Element element) {
        return element.getLocalName().equals("Anchor");
    }

    private static String name(Element element) {
        return Objects.toString(element.getNamespaceURI(), "") + "|" + element.getLocalName();
    }

    /** The runs of a note's text, whether they are written as runs or as one text. */
    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                boolean textOfNote = parent.getLocalName().equals("text")
                        && element.getLocalName().equals("r");
                if (textOfNote && children(element).size() == 1) {
                    children.addAll(children(element));
                } else {
                    children.add(element);
                }
            }
        }
        return children;
    }

    private static String text(Element element) {
        return children(element).isEmpty() ? element.getTextContent() : "";
    }
}

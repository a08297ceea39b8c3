package org.prongsai.hostile;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.prongsai.damage.Parts;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** What Excel or Word would take for more than words in a document: parts, elements, formulas, fields, links. */
final class PackageSkeleton {
    /** Elements whose text does something. */
    private static final Set<String> LIVE = Set.of("f", "instrText", "definedName", "formula1", "formula2", "formula");
    /** A link into the round's own input folder: nothing but percent-encoded names below it. */
    private static final Pattern INPUT_LINK =
            Pattern.compile("\\.\\./input/(?!.*(^|/)\\.\\.(/|$))[A-Za-z0-9%._~!$&'()*+,;=:@/-]+");

    /** What a formula or field calls, and by what it could reach beyond its sheet. */
    private static final Pattern CALLS = Pattern.compile("[\\p{L}_][\\p{L}_.]*|[|!'{}\\[\\]@#;&\\\\:/]");

    private PackageSkeleton() {}

    static Set<String> of(byte[] document) {
        Parts parts = new Parts(document);
        Set<String> skeleton = new TreeSet<>();
        for (String name : parts.names()) {
            String part = alike(name);
            skeleton.add(part);
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                elements(part, xml(parts.get(name)), skeleton);
            }
        }
        return skeleton;
    }

    private static void elements(String part, Document xml, Set<String> skeleton) {
        NodeList all = xml.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            String name = part + " " + element.getTagName();
            skeleton.add(name);
            if (LIVE.contains(local(element))) {
                CALLS.matcher(withoutTexts(element.getTextContent()))
                        .results()
                        .forEach(call -> skeleton.add(name + ": " + call.group()));
            }
            NamedNodeMap attributes = element.getAttributes();
            for (int a = 0; a < attributes.getLength(); a++) {
                skeleton.add(name + " " + attributes.item(a).getNodeName());
            }
            if (local(element).equals("Relationship")
                    && !INPUT_LINK.matcher(element.getAttribute("Target")).matches()) {
                skeleton.add(name + " -> " + alike(element.getAttribute("Target")));
            }
            if (element.hasAttribute("w:instr")) {
                skeleton.add(name + " instr " + alike(element.getAttribute("w:instr")));
            }
        }
    }

    private static String local(Element element) {
        return element.getTagName().substring(element.getTagName().indexOf(':') + 1);
    }

    /** A formula may quote what was written: all that is within its quotes is a text, and a quote in it is doubled. */
    private static String withoutTexts(String formula) {
        return formula.replaceAll("\"(?:[^\"]|\"\")*\"", "“”");
    }

    private static String alike(String value) {
        return value.replaceAll("[0-9]+", "0");
    }

    private static Document xml(byte[] part) {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("not well-formed", e);
        }
    }
}

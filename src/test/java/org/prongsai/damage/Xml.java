package org.prongsai.damage;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** A workbook's part as a document without namespaces, as they stand in it. */
final class Xml {
    private static final ThreadLocal<DocumentBuilderFactory> BUILDERS =
            ThreadLocal.withInitial(DocumentBuilderFactory::newInstance);
    private static final ThreadLocal<TransformerFactory> TRANSFORMERS =
            ThreadLocal.withInitial(TransformerFactory::newInstance);

    private Xml() {}

    static Document parse(byte[] content) {
        try {
            return BUILDERS.get().newDocumentBuilder().parse(new ByteArrayInputStream(content));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] bytes(Document document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            TRANSFORMERS.get().newTransformer().transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
        return out.toByteArray();
    }

    /** Every element of a name, in their order; a list that changes of the document leave alone. */
    static List<Element> all(Document document, String name) {
        return list(document.getElementsByTagName(name));
    }

    static List<Element> all(Element parent, String name) {
        return list(parent.getElementsByTagName(name));
    }

    private static List<Element> list(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    static void clear(Element element) {
        element.setTextContent("");
        while (element.hasChildNodes()) {
            element.removeChild(element.getFirstChild());
        }
    }

    static Element append(Element parent, String name) {
        Element child = parent.getOwnerDocument().createElement(name);
        parent.appendChild(child);
        return child;
    }
}

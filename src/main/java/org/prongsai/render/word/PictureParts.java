package org.prongsai.render.word;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Parts of a Word document that a picture needs: the picture, its kind, and how a part of text is led to it. */
final class PictureParts {
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/";
    /** Above what Word counts up to by itself. */
    private static final int NUMBER = 90_001;

    private final Map<String, byte[]> parts;

    PictureParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static String relation(String name) {
        return "prongsai-" + name;
    }

    /** @param part that shows it */
    void add(String part, String name, Picture picture) {
        String place = "word/media/" + relation(name) + ".png";
        parts.put(place, picture.content());
        String kinds = "[Content_Types].xml";
        append(
                kinds,
                PACKAGE + "content-types",
                "Override",
                Map.of("PartName", "/" + place, "ContentType", "image/png"));
        int folder = part.lastIndexOf('/') + 1;
        String relations = part.substring(0, folder) + "_rels/" + part.substring(folder) + ".rels";
        parts.computeIfAbsent(
                relations,
                none -> ("<Relationships xmlns=\"" + PACKAGE + "relationships\"/>").getBytes(StandardCharsets.UTF_8));
        append(
                relations,
                PACKAGE + "relationships",
                "Relationship",
                Map.of("Id", relation(name), "Type", RELATION + "/image", "Target", "/" + place));
    }

    /** Once, however many parts show the picture. */
    private void append(String part, String namespace, String element, Map<String, String> attributes) {
        Document tree = parsed(parts.getOrDefault(part, new byte[0]));
        String key = element.equals("Override") ? "PartName" : "Id";
        Node known = tree.getDocumentElement().getFirstChild();
        while (known != null) {
            if (known instanceof Element there && there.getAttribute(key).equals(attributes.get(key))) {
                return;
            }
            known = known.getNextSibling();
        }
        Element added = tree.createElementNS(namespace, element);
        attributes.forEach(added::setAttribute);
        tree.getDocumentElement().appendChild(added);
        parts.put(part, PartXml.write(tree));
    }

    /** What shows it in a run. */
    static Node drawing(Document document, String name, Picture picture) {
        String size = "cx=\"" + picture.width() + "\" cy=\"" + picture.height() + "\"";
        String xml = "<w:drawing xmlns:w=\"" + Wml.NAMESPACE + "\" xmlns:r=\"" + RELATION + "\" xmlns:wp=\"" + DRAWING
                + "wordprocessingDrawing\" xmlns:a=\"" + DRAWING + "main\" xmlns:pic=\"" + DRAWING + "picture\">"
                + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\"><wp:extent " + size
                + "/><wp:docPr id=\"" + NUMBER + "\" name=\"" + name + "\"/><a:graphic><a:graphicData uri=\"" + DRAWING
                + "picture\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"" + NUMBER + "\" name=\"" + name
                + "\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"" + relation(name)
                + "\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
                + "<a:ext " + size + "/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr>"
                + "</pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>";
        return document.importNode(parsed(xml.getBytes(StandardCharsets.UTF_8)).getDocumentElement(), true);
    }

    private static Document parsed(byte[] xml) {
        try {
            return PartXml.parse(xml);
        } catch (IOException | SAXException e) {
            throw new WordFault("word-template.unreadable", e);
        }
    }
}

package org.prongsai.render.word;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.archive.ReproducibleZip;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The parts of a {@code .docx} by name, in their order. */
final class WordPackage {
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String KIND = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String DOCUMENT = "document.main";

    private final Map<String, byte[]> parts;
    private final Map<String, String> kinds;

    private WordPackage(Map<String, byte[]> parts, Map<String, String> kinds) {
        this.parts = parts;
        this.kinds = kinds;
    }

    /** @throws WordFault when it is no Word document */
    static WordPackage read(byte[] content) {
        try {
            Map<String, byte[]> parts = ReproducibleZip.parts(content);
            parts.keySet().removeIf(name -> name.endsWith("/"));
            byte[] types = parts.get(CONTENT_TYPES);
            if (types != null) {
                WordPackage read = new WordPackage(parts, kinds(PartXml.parse(types)));
                if (read.named(DOCUMENT).findAny().isPresent()) {
                    return read;
                }
            }
        } catch (IOException | SAXException e) {
            throw new WordFault("word-template.unreadable", e);
        }
        throw new WordFault("word-template.unreadable");
    }

    /** What kind of part each is: {@code document.main}, {@code header}, {@code footer}, {@code settings}. */
    private static Map<String, String> kinds(Document types) {
        Map<String, String> kinds = new LinkedHashMap<>();
        NodeList overrides = types.getElementsByTagNameNS("*", "Override");
        for (int i = 0; i < overrides.getLength(); i++) {
            Element override = (Element) overrides.item(i);
            String type = override.getAttribute("ContentType");
            if (type.startsWith(KIND) && type.endsWith("+xml")) {
                kinds.put(
                        override.getAttribute("PartName").substring(1),
                        type.substring(KIND.length(), type.length() - "+xml".length()));
            }
        }
        return kinds;
    }

    private Stream<String> named(String kind) {
        return parts.keySet().stream().filter(name -> kind.equals(kinds.get(name)));
    }

    /** The names of the parts that hold text. */
    List<String> texts() {
        return Stream.of(DOCUMENT, "header", "footer", "footnotes", "endnotes")
                .flatMap(this::named)
                .toList();
    }

    Optional<String> settings() {
        return named("settings").findFirst();
    }

    /** @throws WordFault when the part is no WordprocessingML as Word saves it by default */
    Document tree(String part) {
        try {
            Document tree = PartXml.parse(parts.getOrDefault(part, new byte[0]));
            if (Wml.NAMESPACE.equals(tree.getDocumentElement().getNamespaceURI())) {
                return tree;
            }
        } catch (IOException | SAXException e) {
            throw new WordFault("word-template.unreadable", e);
        }
        throw new WordFault("word-template.unreadable");
    }

    void put(String part, Document tree) {
        parts.put(part, PartXml.write(tree));
    }

    void show(String part, String name, Picture picture) {
        new PictureParts(parts).add(part, name, picture);
    }

    byte[] toBytes() {
        try {
            return ReproducibleZip.of(parts);
        } catch (IOException e) {
            throw new IllegalStateException("writing to memory can't fail", e);
        }
    }
}

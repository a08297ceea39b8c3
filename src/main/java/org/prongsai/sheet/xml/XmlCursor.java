package org.prongsai.sheet.xml;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/**
 * Cursor that walks through a part's elements by local name, so that namespace prefixes and strict OOXML make no
 * difference.
 */
public final class XmlCursor {
    private static final XMLInputFactory FACTORY = factory();
    /** In bytes, more than stands before a root element. */
    private static final int PROLOGUE = 1_000;

    private final XMLStreamReader reader;
    private final XmlLimits limits = new XmlLimits();

    private XmlCursor(XMLStreamReader reader) {
        this.reader = reader;
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        return factory;
    }

    /** What to do at each step through a part. */
    public interface Visitor {
        void start(String name, XmlCursor at) throws UnreadableWorkbook;

        default void text(String text) {}

        /** Whether a text that comes now matters; one that does not is skipped, which is quicker than reading it. */
        default boolean wantsText() {
            return true;
        }

        default void end(String name) throws UnreadableWorkbook {}
    }

    public static void walk(byte[] part, Visitor visitor) throws UnreadableWorkbook {
        XmlLimits.check(part);
        try {
            XMLStreamReader reader = FACTORY.createXMLStreamReader(new ByteArrayInputStream(part));
            XmlCursor cursor = new XmlCursor(reader);
            while (reader.hasNext()) {
                cursor.step(reader.next(), visitor);
            }
            reader.close();
        } catch (XMLStreamException | RuntimeException e) {
            throw new UnreadableWorkbook(declaresType(part) ? Reason.DOCUMENT_TYPE : Reason.DAMAGED, e);
        }
    }

    /** The parser stumbles over one that has no space before its bracket. */
    private static boolean declaresType(byte[] part) {
        return new String(part, 0, Math.min(part.length, PROLOGUE), StandardCharsets.ISO_8859_1).contains("<!DOCTYPE");
    }

    private void step(int event, Visitor visitor) throws UnreadableWorkbook {
        limits.step();
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> {
                limits.start(reader);
                visitor.start(reader.getLocalName(), this);
            }
            case XMLStreamConstants.END_ELEMENT -> {
                limits.end();
                visitor.end(reader.getLocalName());
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> text(visitor);
            case XMLStreamConstants.DTD ->
                throw new UnreadableWorkbook(Reason.DOCUMENT_TYPE, "a document type, which no workbook has");
            case XMLStreamConstants.ENTITY_REFERENCE ->
                throw new UnreadableWorkbook(Reason.DAMAGED, "an entity that nothing declares");
            case XMLStreamConstants.PROCESSING_INSTRUCTION -> limits.instruction();
            default -> {
                // Comments say nothing about cells.
            }
        }
    }

    private void text(Visitor visitor) {
        if (visitor.wantsText()) {
            visitor.text(reader.getText());
        }
    }

    /** The namespace of the element that begins, empty when it has none. */
    public String namespace() {
        String namespace = reader.getNamespaceURI();
        return namespace == null ? "" : namespace;
    }

    public Optional<String> attribute(String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(localName)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** The attribute of the namespace that ends so, which one of the same name beside it must not hide. */
    public Optional<String> attribute(String namespaceEnd, String localName) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if (reader.getAttributeLocalName(i).equals(localName)
                    && namespace != null
                    && namespace.endsWith(namespaceEnd)) {
                return Optional.of(reader.getAttributeValue(i));
            }
        }
        return Optional.empty();
    }

    /** An XML schema boolean. */
    public boolean flag(String localName) {
        return attribute(localName)
                .filter(value -> value.equals("1") || value.equals("true"))
                .isPresent();
    }
}

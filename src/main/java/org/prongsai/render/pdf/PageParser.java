package org.prongsai.render.pdf;

import java.io.IOException;
import java.io.StringReader;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.prongsai.text.XmlChars;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** XHTML as a tree; no document type, so no entity can reach for a file. */
final class PageParser {
    /** What a spreadsheet's cell may hold and XML 1.0 may not, not even escaped. */
    private static final Pattern ESCAPED_CONTROLS = Pattern.compile("&#(?:[1-8]|1[124-9]|2[0-9]|3[01]);");

    private PageParser() {}

    static Document parse(String html) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(
                    ESCAPED_CONTROLS.matcher(XmlChars.only(html)).replaceAll(""))));
        } catch (SAXParseException e) {
            throw new MalformedPage(e.getLineNumber() + ":" + e.getColumnNumber() + " " + e.getMessage(), e);
        } catch (SAXException | ParserConfigurationException | IOException e) {
            throw new IllegalStateException("the JDK's parser must parse", e);
        }
    }
}

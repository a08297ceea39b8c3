package org.prongsai.sheet.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.sheet.xml.XmlCursor;

/** A workbook's custom properties, as texts. */
public final class CustomProperties implements XmlCursor.Visitor {
    private final String property;
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";

    /** Where Office keeps them. */
    public static final String PART = "docProps/custom.xml";

    private CustomProperties(String property) {
        this.property = property;
    }

    /** Those of an OOXML package. */
    public static CustomProperties ofOoxml() {
        return new CustomProperties("property");
    }

    /** Those of an OpenDocument file. */
    public static CustomProperties ofOpenDocument() {
        return new CustomProperties("user-defined");
    }

    @Override
    public void start(String element, XmlCursor at) {
        if (element.equals(property)) {
            name = at.attribute("name").orElse("");
            text.setLength(0);
        }
    }

    @Override
    public void text(String characters) {
        text.append(characters);
    }

    @Override
    public void end(String element) {
        if (element.equals(property)) {
            values.put(name, text.toString().strip());
        }
    }

    public Map<String, String> values() {
        return values;
    }
}

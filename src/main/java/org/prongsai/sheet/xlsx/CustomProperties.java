package org.prongsai.sheet.xlsx;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.sheet.xml.XmlCursor;

/** A workbook's custom properties, as texts. */
public final class CustomProperties implements XmlCursor.Visitor {
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";

    /** Where Office keeps them. */
    public static final String PART = "docProps/custom.xml";

    @Override
    public void start(String element, XmlCursor at) {
        if (element.equals("property")) {
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
        if (element.equals("property")) {
            values.put(name, text.toString().strip());
        }
    }

    public Map<String, String> values() {
        return values;
    }
}

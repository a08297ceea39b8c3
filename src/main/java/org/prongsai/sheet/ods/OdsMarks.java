package org.prongsai.sheet.ods;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.sheet.xml.XmlCursor;

/** Marks of an OpenDocument spreadsheet: custom properties, and names that stand for a text. */
final class OdsMarks implements XmlCursor.Visitor {
    private final Map<String, String> values = new HashMap<>();
    private final StringBuilder text = new StringBuilder();
    private String name = "";

    @Override
    public void start(String element, XmlCursor at) {
        if (element.equals("user-defined")) {
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
        if (element.equals("user-defined")) {
            values.put(name, text.toString().strip());
        }
    }

    /** A property stands before a name of the same words. */
    void expression(XmlCursor at) {
        String formula = at.attribute("expression").orElse("").replaceFirst("^(?:of:)?=", "");
        if (formula.length() > 1 && formula.startsWith("\"") && formula.endsWith("\"")) {
            values.putIfAbsent(at.attribute("name").orElse(""), formula.substring(1, formula.length() - 1));
        }
    }

    Map<String, String> values() {
        return values;
    }
}

package org.prongsai.sheet.ods;

import java.util.HashMap;
import java.util.Map;
import org.prongsai.sheet.xlsx.CellFormula;
import org.prongsai.sheet.xlsx.CustomProperties;
import org.prongsai.sheet.xml.XmlCursor;

/** Marks of an OpenDocument spreadsheet: custom properties, and names that stand for a text. */
final class OdsMarks {
    private final CustomProperties properties = CustomProperties.ofOpenDocument();
    private final Map<String, String> names = new HashMap<>();

    CustomProperties properties() {
        return properties;
    }

    void expression(XmlCursor at) {
        String formula = at.attribute("expression").orElse("").replaceFirst("^(?:of:)?=", "");
        CellFormula.textOf(formula)
                .ifPresent(text -> names.putIfAbsent(at.attribute("name").orElse(""), text));
    }

    /** A property stands before a name of the same words. */
    Map<String, String> values() {
        Map<String, String> values = new HashMap<>(names);
        values.putAll(properties.values());
        return values;
    }
}

package org.prongsai.damage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Number formats of a workbook, as cells bring them along when they are pasted. */
final class CellStyles {
    private static final String PART = "xl/styles.xml";
    private static final int FIRST_OWN = 300;
    private static final Map<String, Integer> BUILT_IN = Map.of("General", 0, "@", 49);

    private final Parts parts;
    private final Document document;
    private final Map<String, Integer> made = new HashMap<>();

    CellStyles(Parts parts) {
        this.parts = parts;
        this.document = Xml.parse(parts.get(PART));
    }

    /** The style of a format. */
    int of(String format, boolean quoted) {
        return made.computeIfAbsent(format + quoted, key -> make(format, quoted));
    }

    private int make(String format, boolean quoted) {
        Element all = Xml.all(document, "cellXfs").get(0);
        int index = Xml.all(all, "xf").size();
        Element style = Xml.append(all, "xf");
        List.of("fontId", "fillId", "borderId", "xfId").forEach(name -> style.setAttribute(name, "0"));
        style.setAttribute("numFmtId", String.valueOf(format(format)));
        style.setAttribute("applyNumberFormat", "1");
        style.setAttribute("applyProtection", "1");
        Xml.append(style, "protection").setAttribute("locked", "0");
        if (quoted) {
            style.setAttribute("quotePrefix", "1");
        }
        all.setAttribute("count", String.valueOf(index + 1));
        parts.put(PART, Xml.bytes(document));
        return index;
    }

    private int format(String code) {
        if (BUILT_IN.containsKey(code)) {
            return BUILT_IN.getOrDefault(code, 0);
        }
        Element all = formats();
        int id = FIRST_OWN + Xml.all(all, "numFmt").size();
        Element format = Xml.append(all, "numFmt");
        format.setAttribute("numFmtId", String.valueOf(id));
        format.setAttribute("formatCode", code);
        all.setAttribute("count", String.valueOf(Xml.all(all, "numFmt").size()));
        return id;
    }

    private Element formats() {
        List<Element> found = Xml.all(document, "numFmts");
        if (!found.isEmpty()) {
            return found.get(0);
        }
        Element made = document.createElement("numFmts");
        document.getDocumentElement()
                .insertBefore(made, document.getDocumentElement().getFirstChild());
        return made;
    }
}

package org.prongsai.damage;

import java.util.List;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** What cells say, the shared texts of a workbook looked up. */
final class SharedTexts {
    static final String PART = "xl/sharedStrings.xml";

    private final List<String> texts;

    SharedTexts(Parts parts) {
        texts = Xml.all(Xml.parse(parts.get(PART)), "si").stream()
                .map(item ->
                        Xml.all(item, "t").stream().map(Element::getTextContent).collect(Collectors.joining()))
                .toList();
    }

    String of(Element cell) {
        if (cell.getAttribute("t").equals("inlineStr")) {
            return cell.getTextContent();
        }
        String value = Xml.all(cell, "v").stream()
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
        return isShared(cell) ? texts.get(Integer.parseInt(value)) : value;
    }

    static boolean isShared(Element cell) {
        return cell.getAttribute("t").equals("s");
    }
}

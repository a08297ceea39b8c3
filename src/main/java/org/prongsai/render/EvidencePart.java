package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.layout.WebAddress;

/**
 * Part of an evidence's text: words, or an address on the public web that can be followed. Public, so that templates can
 * read it.
 *
 * @param link where it leads, as it stands in the text; empty for words
 */
public record EvidencePart(String text, String link) {
    /** Up to a space, a quotation mark or a bracket; what ends a sentence is not the address's. */
    private static final Pattern ADDRESS = Pattern.compile(
            "https?://[^\\s<>\"“”'\\p{Cntrl}]*[^\\s<>\"“”'\\p{Cntrl}.,;:!?)\\]}]", Pattern.CASE_INSENSITIVE);

    /** All of the text, in its order. */
    static List<EvidencePart> of(String evidence) {
        List<EvidencePart> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(evidence);
        int at = 0;
        while (address.find()) {
            if (WebAddress.isPublic(address.group())) {
                words(parts, evidence.substring(at, address.start()));
                parts.add(new EvidencePart(address.group(), address.group()));
                at = address.end();
            }
        }
        words(parts, evidence.substring(at));
        return List.copyOf(parts);
    }

    private static void words(List<EvidencePart> parts, String text) {
        if (!text.isEmpty()) {
            parts.add(new EvidencePart(text, ""));
        }
    }
}

package org.prongsai.render;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.layout.WebAddress;
import org.prongsai.text.WrittenAddress;

/**
 * Part of an evidence's text: words, or an address on the public web that can be followed. Public, so that templates can
 * read it.
 *
 * @param link where it leads, as it stands in the text; empty for words
 */
public record EvidencePart(String text, String link) {
    /** All of the text, in its order. */
    static List<EvidencePart> of(String evidence) {
        List<EvidencePart> parts = new ArrayList<>();
        int at = 0;
        for (WrittenAddress address : WrittenAddress.in(evidence)) {
            if (WebAddress.isPublic(address.url())) {
                words(parts, evidence.substring(at, address.start()));
                parts.add(new EvidencePart(address.url(), address.url()));
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

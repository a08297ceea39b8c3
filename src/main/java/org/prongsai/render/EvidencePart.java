package org.prongsai.render;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.layout.EvidenceText;

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

    /** A host by a name of several parts, the last of which holds a letter: no other is known to be public. */
    private static final Pattern NAMED =
            Pattern.compile("(?:[\\p{L}\\p{N}_-]+\\.)+[\\p{L}\\p{N}-]*\\p{L}[\\p{L}\\p{N}-]*");

    /** All of the text, in its order. */
    static List<EvidencePart> of(String evidence) {
        List<EvidencePart> parts = new ArrayList<>();
        Matcher address = ADDRESS.matcher(evidence);
        int at = 0;
        while (address.find()) {
            if (isPublic(address.group())) {
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

    /** Whether it names a host that anybody can reach, and no person: what stands before an @ is for nobody to follow. */
    private static boolean isPublic(String address) {
        try {
            URI uri = new URI(address);
            return uri.getHost() != null
                    && uri.getUserInfo() == null
                    && NAMED.matcher(uri.getHost()).matches()
                    && EvidenceText.privatePlace(address).isEmpty();
        } catch (URISyntaxException noAddress) {
            return false;
        }
    }
}

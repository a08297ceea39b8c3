package org.prongsai.text;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Address of a page as it is written in a text.
 *
 * @param start of it in the text
 */
public record WrittenAddress(String url, int start) {
    /** Up to a space, a quotation mark or a bracket; what ends a sentence is not the address's. */
    private static final Pattern WRITTEN = Pattern.compile(
            "https?://[^\\s<>\"“”'\\p{Cntrl}]*[^\\s<>\"“”'\\p{Cntrl}.,;:!?)\\]}]", Pattern.CASE_INSENSITIVE);

    /** Every one, in the order of the text. */
    public static List<WrittenAddress> in(String text) {
        return WRITTEN.matcher(text)
                .results()
                .map(found -> new WrittenAddress(found.group(), found.start()))
                .toList();
    }

    /** Behind it in the text. */
    public int end() {
        return start + url.length();
    }
}

package org.prongsai.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;

/**
 * Font of pages, a subset of Sarabun that a page carries in itself: Windows has no Thai font with Sarabun's even lines, and
 * a page that is published or mailed may fetch none. Public, so that templates can read it.
 *
 * @param weight as in CSS: 400 or 700
 * @param range the letters that it draws, as CSS writes them in {@code unicode-range}
 * @param data the WOFF2 file in Base64
 */
public record WebFont(int weight, String range, String data) {
    private static final String THAI = "U+0E01-0E5B, U+200C-200D, U+25CC";
    private static final String LATIN =
            "U+0000-00FF, U+0131, U+0152-0153, U+02C6, U+02DA, U+02DC, U+2000-200B, U+200E-206F, U+20AC, U+2122, U+2212";

    /** Read once: a round of many agencies fills in the same page for each. */
    private static final List<WebFont> ALL = Stream.of(400, 700)
            .flatMap(weight -> Stream.of(
                    new WebFont(weight, THAI, file("thai", weight)), new WebFont(weight, LATIN, file("latin", weight))))
            .toList();

    static List<WebFont> all() {
        return ALL;
    }

    private static String file(String subset, int weight) {
        String name = "sarabun-" + subset + "-" + weight + ".woff2";
        try (InputStream in = WebFont.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("not in the program: " + name);
            }
            return Base64.getEncoder().encodeToString(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

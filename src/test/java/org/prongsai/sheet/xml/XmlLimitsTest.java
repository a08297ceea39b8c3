package org.prongsai.sheet.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.sheet.UnreadableWorkbook;
import org.prongsai.sheet.UnreadableWorkbook.Reason;

/** What a part may just hold, and what is one too many. */
final class XmlLimitsTest {
    private static final int LONGEST_TAG = 1 << 18;

    private static void walk(String xml) throws UnreadableWorkbook {
        XmlCursor.walk(xml.getBytes(StandardCharsets.UTF_8), (name, at) -> {});
    }

    private static void assertTooLarge(String xml) {
        assertThatThrownBy(() -> walk(xml))
                .isInstanceOfSatisfying(
                        UnreadableWorkbook.class, e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    private static String nested(int depth) {
        return "<a>".repeat(depth) + "</a>".repeat(depth);
    }

    private static String all(int howMany, String pattern) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> pattern.replace("#", String.valueOf(i)))
                .collect(Collectors.joining());
    }

    @Test
    void depth() {
        assertThatCode(() -> walk(nested(200))).doesNotThrowAnyException();
        assertTooLarge(nested(201));
        assertThatCode(() -> walk("<r>" + "<a><b/></a>".repeat(1_000) + "</r>")).doesNotThrowAnyException();
    }

    @Test
    void names_of_elements_and_of_attributes() {
        assertThatCode(() -> walk("<r>" + all(999, "<e#/>").repeat(2) + "</r>")).doesNotThrowAnyException();
        assertTooLarge("<r>" + all(1_000, "<e#/>") + "</r>");
        assertThatCode(() -> walk("<r>" + all(99, "<r a#=''/>") + "</r>")).doesNotThrowAnyException();
        assertTooLarge("<r" + all(1_000, " a#=''") + "/>");
    }

    @Test
    void prefixes_of_elements_and_of_attributes() {
        String prefix = "<e#:r xmlns:e#='x#'/>";
        assertThatCode(() -> walk("<r>" + all(60, prefix).repeat(2) + "</r>")).doesNotThrowAnyException();
        assertTooLarge("<r>" + all(61, prefix) + "</r>");
        assertTooLarge("<r>" + all(61, "<r xmlns:e#='x#' e#:a=''/>") + "</r>");
    }

    /** Seen before the parser sees it, for that reads a tag whole. */
    @Test
    void bytes_of_a_tag() {
        String start = "<r a='";
        String longest = start + "x".repeat(LONGEST_TAG - start.length() - 2) + "<'/>";
        assertThat(longest.indexOf('>')).isEqualTo(LONGEST_TAG + 1);
        assertThatCode(() -> XmlLimits.check(longest.replace("<'/>", "x'/>").getBytes(StandardCharsets.UTF_8)))
                .doesNotThrowAnyException();
        assertTooLarge(longest.replace("<'/>", "xx'/>"));
        assertTooLarge("<r>" + longest.replace("<'/>", "xx'/>") + "</r>");
        // A smaller-than in an attribute starts no tag anew.
        assertTooLarge(start + "x".repeat(LONGEST_TAG / 2) + "<" + "x".repeat(LONGEST_TAG / 2) + "'/>");
    }

    @Test
    void many_small_tags_and_a_long_text_are_no_long_tag() {
        assertThatCode(() -> walk("<r>" + "<a/>".repeat(LONGEST_TAG / 3) + "</r>"))
                .doesNotThrowAnyException();
        assertThatCode(() -> walk("<r>" + "x".repeat(2 * LONGEST_TAG) + "</r>")).doesNotThrowAnyException();
    }

    @Test
    void texts_are_passed_on_only_where_they_are_wanted() throws UnreadableWorkbook {
        List<String> heard = new ArrayList<>();
        XmlCursor.walk(
                "<r>no<a>yes<![CDATA[ too]]></a>no</r>".getBytes(StandardCharsets.UTF_8), new XmlCursor.Visitor() {
                    private boolean wanted;

                    @Override
                    public void start(String name, XmlCursor at) {
                        wanted = name.equals("a");
                    }

                    @Override
                    public void end(String name) {
                        wanted = false;
                    }

                    @Override
                    public boolean wantsText() {
                        return wanted;
                    }

                    @Override
                    public void text(String text) {
                        heard.add(text);
                    }
                });
        assertThat(String.join("", heard)).isEqualTo("yes too");
    }
}

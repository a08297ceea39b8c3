package org.prongsai.hostile;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** What a browser would take for markup in a page, without the words. */
final class HtmlSkeleton {
    private static final Set<String> WITH_VALUE = Set.of("href", "src", "style", "class", "action", "content", "rel");

    private HtmlSkeleton() {}

    /** Elements and attributes; of those that lead somewhere or run something, the values too, digits told alike. */
    static Set<String> of(byte[] page) {
        Document document = Jsoup.parse(new String(page, StandardCharsets.UTF_8));
        Set<String> skeleton = new TreeSet<>();
        for (Element element : document.getAllElements()) {
            skeleton.add(element.tagName());
            for (Attribute attribute : element.attributes()) {
                String name = attribute.getKey().toLowerCase(Locale.ROOT);
                boolean told = (WITH_VALUE.contains(name) || name.startsWith("on")) && !isSaid(element, name);
                skeleton.add(element.tagName() + " " + name + (told ? "=" + alike(attribute.getValue()) : ""));
            }
            if (!element.data().isEmpty()) {
                skeleton.add(element.tagName() + ": " + alike(element.data()));
            }
            for (Node child : element.childNodes()) {
                if (child instanceof Comment comment) {
                    skeleton.add("comment: " + comment.getData());
                }
            }
        }
        return skeleton;
    }

    /** The words in which a page is announced elsewhere. */
    private static boolean isSaid(Element element, String attribute) {
        return attribute.equals("content")
                && (element.attr("name").equals("description")
                        || element.attr("property").startsWith("og:"));
    }

    static String text(byte[] page) {
        return Jsoup.parse(new String(page, StandardCharsets.UTF_8)).text();
    }

    private static String alike(String value) {
        return value.replaceAll("[0-9.]+", "0");
    }
}

package org.prongsai.render;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.message.Messages;
import org.prongsai.template.VelocityText;

/** The first page of what is published: what there is to read and to reuse. */
public final class IndexPage {
    /** The page's name. */
    public static final String FILE = "index.html";

    private static final String TEMPLATE = "index.html.vm";
    private static final int KILO = 1024;

    private IndexPage() {}

    /** A file on the page, its size in words. */
    public record Listed(String name, String title, String size) {}

    /** @param files every other file that is published, by name, in the order in which they are listed */
    public static byte[] render(Edition edition, Map<String, byte[]> files) {
        Messages messages = edition.messages();
        List<Listed> listed = new ArrayList<>();
        files.forEach((name, content) -> listed.add(new Listed(
                name,
                messages.of("publish." + name.replaceAll("\\W", "-")),
                messages.of("publish.kilobytes", Math.max(1, content.length / KILO)))));
        String html = VelocityText.page(
                edition.templates(), TEMPLATE, messages, Map.of("report", edition.view(), "files", listed));
        return html.getBytes(StandardCharsets.UTF_8);
    }
}

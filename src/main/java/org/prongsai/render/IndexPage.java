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

    /**
     * What lay there before.
     *
     * @param marks of the editions, the last one first
     * @param changes that came with this one, as many as a page has room for
     * @param more how many there are beside these
     */
    public record Replaced(List<String> marks, List<Change> changes, int more) {
        private static final int ROOM = 30;

        /** Nothing. */
        public static final Replaced NOTHING = new Replaced(List.of(), List.of(), 0);

        public Replaced {
            marks = List.copyOf(marks);
            changes = List.copyOf(changes);
        }

        /** Of all changes as many as there is room for. */
        public static Replaced of(List<String> marks, List<Change> changes) {
            int room = Math.min(ROOM, changes.size());
            return new Replaced(marks, changes.subList(0, room), changes.size() - room);
        }
    }

    /** A cell of the data that is otherwise than before. */
    public record Change(String file, String row, String column, String from, String to) {}

    /** A file on the page, its size in words. */
    public record Listed(String name, String title, String size) {}

    /**
     * @param replaced what lay there before, and what changed
     * @param files every other file that is published, by name, in the order in which they are listed
     */
    public static byte[] render(Edition edition, Map<String, byte[]> files, Replaced replaced) {
        Messages messages = edition.messages();
        List<Listed> listed = new ArrayList<>();
        files.forEach((name, content) -> listed.add(new Listed(
                name,
                messages.of("publish." + name.replaceAll("\\W", "-")),
                messages.of("publish.kilobytes", Math.max(1, content.length / KILO)))));
        String html = VelocityText.page(
                edition.templates(),
                TEMPLATE,
                messages,
                Map.of("report", edition.view(), "files", listed, "replaced", replaced));
        return html.getBytes(StandardCharsets.UTF_8);
    }
}

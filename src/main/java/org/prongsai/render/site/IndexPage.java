package org.prongsai.render.site;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.message.Messages;
import org.prongsai.model.Publication;
import org.prongsai.render.Edition;
import org.prongsai.render.data.DataTable;
import org.prongsai.render.data.PublicLicence;
import org.prongsai.template.VelocityText;

/** The first page of what is published: how each guideline stands, what there is to read and to reuse. */
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

    /**
     * @param files every other file that is published, by name, in the order in which they are listed
     * @param tables of open data, which are among them
     * @param replaced what lay there before, and what changed
     */
    public static byte[] render(Edition edition, Map<String, byte[]> files, List<DataTable> tables, Replaced replaced) {
        Messages messages = edition.messages();
        List<SiteView.SiteFile> listed = new ArrayList<>();
        files.forEach((name, content) -> {
            if (!name.startsWith(DataTable.FOLDER + "/")) {
                listed.add(file(name, messages.of("publish." + name.replaceAll("\\W", "-")), content, messages));
            }
        });
        String html = VelocityText.page(
                edition.templates(),
                TEMPLATE,
                messages,
                Map.of("report", edition.view(), "site", view(edition, tables), "files", listed, "replaced", replaced));
        return html.getBytes(StandardCharsets.UTF_8);
    }

    private static SiteView view(Edition edition, List<DataTable> tables) {
        Messages messages = edition.messages();
        Publication publication = edition.consolidation().plan().filing().publication();
        Optional<PublicLicence> licence = PublicLicence.of(publication.licence(), messages);
        GuidelineLines lines = new GuidelineLines(edition);
        return new SiteView(
                lines.goals(),
                lines.linked(),
                publication.contact(),
                new SiteView.LicenceLine(
                        licence.map(PublicLicence::title).orElse(""),
                        licence.map(PublicLicence::path).orElse("")),
                tables.stream()
                        .map(table ->
                                file(table.path(), messages.of("data." + table.name()), table.content(), messages))
                        .toList());
    }

    private static SiteView.SiteFile file(String name, String title, byte[] content, Messages messages) {
        return new SiteView.SiteFile(name, title, messages.of("publish.kilobytes", Math.max(1, content.length / KILO)));
    }
}

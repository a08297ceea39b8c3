package org.prongsai.run;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.Formats;
import org.prongsai.render.IndexPage;

/** Writes what the public gets: documents, data and their checksums, without what is the office's own. */
final class PublishJob {
    private static final String CHECKSUMS = "SHA256SUMS";
    /** In the order in which the first page lists them. */
    private static final List<String> PUBLIC = List.of(
            "report.pdf",
            "report.html",
            "consolidated.xlsx",
            "answers.csv",
            "summary.csv",
            "findings.csv",
            "repairs.csv",
            "datapackage.json");

    private final Progress progress;

    PublishJob(Progress progress) {
        this.progress = progress;
    }

    JobResult write(Edition edition, Path target) {
        Edition open = PublicEdition.of(edition);
        EditionFiles rendered = new EditionFiles(Formats.load(), open);
        Map<String, byte[]> files = new LinkedHashMap<>();
        progress.begin("progress.rendering", PUBLIC.size());
        for (String name : PUBLIC) {
            files.put(name, rendered.file(name));
            progress.step();
        }
        progress.end();
        files.put(IndexPage.FILE, IndexPage.render(open, files));
        files.put(CHECKSUMS, checksums(files).getBytes(StandardCharsets.UTF_8));
        try (FolderLock lock = FolderLock.on(target);
                Staging staging = new Staging(target, lock)) {
            files.forEach(staging::write);
            staging.publish();
        }
        return new JobResult.Published(
                target, files.keySet().stream().map(target::resolve).toList());
    }

    /** As {@code sha256sum -c} reads them. */
    private static String checksums(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, content) ->
                lines.append(Sha256.of(content).hex()).append("  ").append(name).append('\n'));
        return lines.toString();
    }
}

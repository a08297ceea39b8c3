package org.prongsai.run;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.io.Task;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;

/** An edition's files in memory: documents, data, what goes back to the divisions, and the manifest. */
final class Making {
    private final RoundFolder folder;
    private final Progress progress;
    private final String version;

    Making(RoundFolder folder, Progress progress, String version) {
        this.folder = folder;
        this.progress = progress;
        this.version = version;
    }

    /**
     * @param plan digest of its file
     * @return by their names in the output folder, the manifest last
     */
    Map<String, byte[]> files(
            Edition merged, Sha256 plan, ReviewOrder order, FormatChoice choice, TemplateFolder templates) {
        Edition edition = choice.rawCsv() ? merged.withRawCsv() : merged;
        Task<Map<String, byte[]>> returns = Task.begun(
                "returns",
                () -> choice.wantsReturns() ? new ReturnsJob(folder, edition, order.mendBy()).files() : Map.of());
        Map<String, byte[]> files = render(edition, choice);
        files.putAll(returns.result());
        files.put(
                Manifest.FILE,
                new Manifest(version, Manifest.Facts.of(edition), plan, order, templates.used()).toJson(files));
        return files;
    }

    private Map<String, byte[]> render(Edition edition, FormatChoice choice) {
        Formats formats = Formats.load();
        EditionFiles rendered = new EditionFiles(formats, edition);
        List<String> wanted = formats.list().stream()
                .map(OutputFormat::fileName)
                .filter(choice::wants)
                .toList();
        Map<String, byte[]> files = new LinkedHashMap<>();
        progress.begin("progress.rendering", wanted.size());
        rendered.renderAll(wanted);
        for (String name : wanted) {
            files.put(name, rendered.file(name));
            progress.step();
        }
        progress.end();
        return files;
    }
}

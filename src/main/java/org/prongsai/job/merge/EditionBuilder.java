package org.prongsai.job.merge;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.io.OnceTask;
import org.prongsai.job.returns.ReturnsJob;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.EditionFiles;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.ManifestCodec;

/** Builder of an edition's files in memory: documents, data, what goes back to the divisions, and the manifest. */
public final class EditionBuilder {
    private final RoundFolder folder;
    private final ProgressListener progress;

    public EditionBuilder(RoundFolder folder, ProgressListener progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /**
     * @param manifest of the edition, but for its outputs
     * @return by their names in the output folder, the manifest last
     */
    public Map<String, byte[]> files(Edition edition, Manifest manifest, FormatChoice choice) {
        OnceTask<Map<String, byte[]>> returns = OnceTask.begun(
                "returns",
                () -> choice.wantsReturns()
                        ? new ReturnsJob(folder, edition, manifest.options().mendBy()).files()
                        : Map.of());
        Map<String, byte[]> files = render(edition, choice);
        files.putAll(returns.result());
        Map<String, Sha256> digests = new HashMap<>();
        files.forEach((name, content) -> digests.put(name, Sha256.of(content)));
        files.put(Manifest.FILE, ManifestCodec.write(manifest.with(digests)));
        return files;
    }

    private Map<String, byte[]> render(Edition edition, FormatChoice choice) {
        Formats formats = Formats.load();
        EditionFiles rendered = new EditionFiles(formats, edition);
        List<String> wanted = formats.list().stream()
                .map(OutputFormat::fileName)
                .filter(choice::wants)
                .filter(rendered::has)
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

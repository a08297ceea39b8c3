package org.prongsai.job.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.io.FileAccess;
import org.prongsai.job.merge.StaleOutputs;
import org.prongsai.model.Sha256;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.render.memo.MemoDocx;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Manifest;

/** The files of an edition beside what its manifest says of them. */
final class OutputsOnDisk {
    /** What a person is meant to work on in the output folder. */
    private static final Map<String, String> WORKED_ON =
            Map.of(MemoDocx.FILE, "verify.memo", DecisionsWorkbook.FILE, "verify.decisions");

    private final Path output;
    private final Manifest manifest;

    OutputsOnDisk(Path output, Manifest manifest) {
        this.output = output;
        this.manifest = manifest;
    }

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        for (Manifest.Entry entry : manifest.outputs()) {
            // A manifest that somebody changed may name any file there is.
            Path file = output.resolve(entry.path()).normalize();
            if (!file.startsWith(output) || !Files.isRegularFile(file)) {
                differences.add(difference(entry.path(), "verify.output.gone"));
            } else if (!Sha256.of(FileAccess.read(file)).hex().equals(entry.sha256())) {
                differences.add(difference(entry.path(), "verify.output.changed"));
            }
        }
        Set<String> made = manifest.outputs().stream().map(Manifest.Entry::path).collect(Collectors.toSet());
        // The command check writes the workbook of decisions without an edition.
        StaleOutputs.ofEdition(output).stream()
                .filter(name -> !made.contains(name) && !name.equals(DecisionsWorkbook.FILE))
                .forEach(name -> differences.add(difference(name, "verify.output.foreign")));
        return differences;
    }

    private static Difference difference(String name, String key) {
        return Difference.of(
                RoundFolder.OUTPUT + "/" + name,
                key.equals("verify.output.foreign") ? key : WORKED_ON.getOrDefault(name, key));
    }
}

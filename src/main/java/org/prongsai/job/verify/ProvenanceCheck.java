package org.prongsai.job.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.intake.Intake;
import org.prongsai.intake.IntakeResult;
import org.prongsai.io.FileAccess;
import org.prongsai.job.review.EditionManifest;
import org.prongsai.model.Sha256;
import org.prongsai.round.BuiltInFiles;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Manifest;

/**
 * Check of an edition's provenance: the inputs, templates and earlier editions that its manifest names, beside what is
 * there now.
 */
final class ProvenanceCheck {
    private final RoundFolder folder;
    private final Manifest manifest;
    private final String version;
    private final List<Difference> inputs;
    private final List<Difference> templates;
    private final List<Difference> previous;

    ProvenanceCheck(RoundFolder folder, Manifest manifest, ReviewRequest request, String version) {
        this.folder = folder;
        this.manifest = manifest;
        this.version = version;
        this.inputs = inputs();
        this.templates = templates();
        this.previous = previous(request);
    }

    List<Difference> differences() {
        List<Difference> all = new ArrayList<>(inputs);
        all.addAll(templates);
        all.addAll(previous);
        return all;
    }

    boolean inputsDiffer() {
        return !inputs.isEmpty();
    }

    boolean templatesDiffer() {
        return !templates.isEmpty();
    }

    boolean previousDiffer() {
        return !previous.isEmpty();
    }

    private List<Difference> inputs() {
        folder.requirePlan();
        Map<String, String> there = new TreeMap<>();
        there.put(RoundFolder.PLAN, Sha256.of(FileAccess.read(folder.plan())).hex());
        Intake intake = new Intake(folder.input(), folder.plan());
        for (Path file : intake.files()) {
            intake.open(file).stream()
                    .map(IntakeResult::file)
                    .forEach(found -> there.put(found.path(), found.digest().hex()));
        }
        Map<String, String> written = new LinkedHashMap<>();
        manifest.inputs().forEach(entry -> written.put(entry.path(), entry.sha256()));
        List<Difference> differences = new ArrayList<>();
        written.forEach((path, digest) -> {
            String found = there.remove(path);
            if (!digest.equals(found)) {
                differences.add(Difference.of(
                        RoundFolder.INPUT + "/" + path, found == null ? "verify.input.gone" : "verify.input.changed"));
            }
        });
        there.keySet()
                .forEach(path -> differences.add(Difference.of(RoundFolder.INPUT + "/" + path, "verify.input.new")));
        return differences;
    }

    private List<Difference> templates() {
        List<Difference> differences = new ArrayList<>();
        for (Manifest.Entry entry : manifest.templates()) {
            Path own = folder.templates().resolve(entry.path());
            boolean there = Files.exists(own);
            // What another version has built in is not known here.
            boolean known = there || manifest.version().equals(version);
            if (known && !digest(entry.path(), own, there).equals(entry.sha256())) {
                differences.add(Difference.of(
                        RoundFolder.TEMPLATES + "/" + entry.path(),
                        there ? "verify.template.changed" : "verify.template.gone"));
            }
        }
        return differences;
    }

    private static String digest(String name, Path own, boolean there) {
        return there
                ? Sha256.of(FileAccess.read(own)).hex()
                : BuiltInFiles.digest(RoundFolder.TEMPLATES + "/" + name)
                        .map(Sha256::hex)
                        .orElse("");
    }

    private List<Difference> previous(ReviewRequest request) {
        List<Manifest.Entry> given = EditionManifest.previous(request);
        List<String> names =
                manifest.previous().stream().map(Manifest.Entry::path).toList();
        return given.equals(manifest.previous())
                ? List.of()
                : List.of(Difference.of(
                        RoundFolder.OUTPUT + "/" + Manifest.FILE, "verify.previous", names.size(), names));
    }
}

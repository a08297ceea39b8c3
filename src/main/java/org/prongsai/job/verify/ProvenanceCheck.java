package org.prongsai.job.verify;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.prongsai.intake.Intake;
import org.prongsai.intake.IntakeResult;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.job.review.InputScope;
import org.prongsai.job.review.PreviousSource;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.round.BuiltInFiles;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.links.LinksFile;

/**
 * Check of an edition's provenance: the inputs, templates and earlier editions that its manifest names, beside what is
 * there now.
 */
public final class ProvenanceCheck {
    private static final String NEW = "verify.input.new";
    private static final String NEW_LINKS = "verify.links.new";
    private static final Set<String> SINCE = Set.of(NEW, NEW_LINKS);

    private final RoundFolder folder;
    private final Manifest manifest;
    private final Build build;
    private final List<Difference> inputs;
    private final List<Difference> links;
    private final List<Difference> templates;
    private final List<Difference> previous;

    public ProvenanceCheck(RoundFolder folder, Manifest manifest, ReviewRequest request, Build build) {
        this.folder = folder;
        this.manifest = manifest;
        this.build = build;
        this.inputs = inputs();
        this.links = links();
        this.templates = templates();
        this.previous = previous(request);
    }

    /** What is not there any more as it was: not what came since. */
    public List<Difference> goneOrChanged() {
        return differences().stream()
                .filter(difference -> !SINCE.contains(difference.what().key()))
                .toList();
    }

    /**
     * In what two manifests of the same inputs are otherwise, but for what depends on the build.
     *
     * @return sentences that name it
     */
    public static List<LocalizedMessage> others(Manifest then, Manifest now) {
        List<LocalizedMessage> others = new ArrayList<>();
        add(others, then.inputs().equals(now.inputs()), "stale.inputs", then.otherInputs(now));
        add(others, then.options().asOf().equals(now.options().asOf()), "stale.as-of");
        add(others, then.options().lang().equals(now.options().lang()), "stale.lang");
        add(others, then.previous().equals(now.previous()), "stale.previous");
        add(others, then.options().mendBy().equals(now.options().mendBy()), "stale.mend-by");
        add(others, then.links().equals(now.links()), "stale.links");
        boolean same = then.options().equals(now.options())
                && then.provisional() == now.provisional()
                && then.round().equals(now.round())
                && then.decisions().equals(now.decisions());
        add(others, same, "stale.manifest");
        return others;
    }

    private static void add(List<LocalizedMessage> others, boolean same, String what, Object... arguments) {
        if (!same) {
            others.add(LocalizedMessage.of(what, arguments));
        }
    }

    /** What is not as the manifest says, and what came since. */
    public List<Difference> differences() {
        List<Difference> all = new ArrayList<>(inputs);
        all.addAll(templates);
        all.addAll(links);
        all.addAll(previous);
        return all;
    }

    boolean inputsDiffer() {
        return !inputs.isEmpty() || !links.isEmpty();
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
        Intake intake = new Intake(
                folder.input(), folder.plan(), InputScope.of(manifest).mailList(folder.input()));
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
        there.keySet().forEach(path -> differences.add(Difference.of(RoundFolder.INPUT + "/" + path, NEW)));
        return differences;
    }

    /** Links that were asked anew are no fault of an edition that was made before: what it was made with is kept. */
    private List<Difference> links() {
        LinksFile file = new LinksFile(folder.output());
        Optional<Sha256> written = manifest.links();
        String name = RoundFolder.OUTPUT + "/" + LinksFile.NAME;
        if (written.isPresent() && !file.holds(written.get())) {
            return List.of(Difference.of(name, "verify.links.gone"));
        }
        return file.read().file().equals(written) ? List.of() : List.of(Difference.of(name, NEW_LINKS));
    }

    private List<Difference> templates() {
        List<Difference> differences = new ArrayList<>();
        TemplateFolder templates = new TemplateFolder(folder.templates());
        for (Manifest.Entry entry : manifest.templates()) {
            // A manifest that somebody changed may name any file there is.
            boolean builtIn = BuiltInFiles.digest(RoundFolder.TEMPLATES + "/" + entry.path())
                    .isPresent();
            boolean ours = builtIn || (entry.path().equals(TemplateFolder.EMBLEM) && templates.isThere(entry.path()));
            // What another build has built in is not known here.
            boolean known = !ours || templates.isThere(entry.path()) || build.isSame(manifest.build());
            if (known
                    && (!ours || !Sha256.of(templates.bytes(entry.path())).hex().equals(entry.sha256()))) {
                differences.add(Difference.of(
                        RoundFolder.TEMPLATES + "/" + entry.path(),
                        ours && templates.isThere(entry.path()) ? "verify.template.changed" : "verify.template.gone"));
            }
        }
        return differences;
    }

    private List<Difference> previous(ReviewRequest request) {
        List<String> names =
                manifest.previous().stream().map(Manifest.Previous::path).toList();
        List<Manifest.Previous> given = new ArrayList<>();
        for (Path named : request.previous()) {
            try {
                given.add(PreviousSource.at(folder, named).record());
            } catch (JobFailure gone) {
                return List.of(Difference.of(named.toString(), "verify.previous.gone", gone.sentence()));
            }
        }
        return isSame(given)
                ? List.of()
                : List.of(Difference.of(
                        RoundFolder.OUTPUT + "/" + Manifest.FILE, "verify.previous", names.size(), names));
    }

    /** An older manifest tells the workbook's name alone. */
    private boolean isSame(List<Manifest.Previous> given) {
        return manifest.isOfBefore()
                ? given.stream()
                        .map(Manifest.Previous::files)
                        .toList()
                        .equals(manifest.previous().stream()
                                .map(Manifest.Previous::files)
                                .toList())
                : given.equals(manifest.previous());
    }
}

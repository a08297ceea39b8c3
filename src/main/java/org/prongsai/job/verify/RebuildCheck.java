package org.prongsai.job.verify;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.job.publish.FigureTable;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.render.csv.AnswersCsv;
import org.prongsai.render.csv.SummaryCsv;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.EditionMark;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.ManifestCodec;
import org.prongsai.text.Language;

/**
 * Check of an edition against one made once more in memory. Whatever this build makes with other bytes than lie there is
 * wrong, unless the edition says that another build made it: then figures and texts must be the same.
 */
final class RebuildCheck {
    /** Which depend on neither templates nor earlier editions. */
    private static final List<String> FIGURES = List.of(AnswersCsv.FILE, SummaryCsv.FILE);

    private final RoundFolder folder;
    private final Build build;
    private final Manifest manifest;
    private final Rebuilder rebuilder;
    private final List<Difference> differences = new ArrayList<>();
    private final List<LocalizedMessage> remarks = new ArrayList<>();

    RebuildCheck(RoundFolder folder, Build build, Manifest manifest, Rebuilder rebuilder) {
        this.folder = folder;
        this.build = build;
        this.manifest = manifest;
        this.rebuilder = rebuilder;
    }

    /** @param grounds the same inputs as then */
    List<Difference> differences(ReviewRequest request, ProvenanceCheck grounds) {
        if (manifest.isOfBefore()) {
            remarks.add(LocalizedMessage.of("verify.of-before"));
        }
        ReviewRequest order =
                grounds.previousDiffer() ? new ReviewRequest(request.asOf(), List.of(), request.mendBy()) : request;
        if (grounds.templatesDiffer() || grounds.previousDiffer()) {
            figuresAlone(order);
        } else {
            whole(order);
        }
        return differences;
    }

    /** Another build's templates may come to nothing here; that what they gave could not be compared is no small thing. */
    private void whole(ReviewRequest order) {
        try {
            compare(rebuilt(order, OutputChoice.of(manifest)), true);
        } catch (JobFailure unusable) {
            if (!unusable.isOfSetup() || build.isSame(manifest.build())) {
                throw unusable;
            }
            figuresAlone(order);
            differences.add(Difference.of(
                    RoundFolder.TEMPLATES,
                    "verify.template.unusable",
                    manifest.build().version(),
                    build.version()));
        }
    }

    private void figuresAlone(ReviewRequest order) {
        List<String> made = FIGURES.stream().filter(this::wasMade).toList();
        compare(made.isEmpty() ? Optional.empty() : rebuilt(order, OutputChoice.of(manifest, made)), false);
        remarks.add(LocalizedMessage.of("verify.figures-alone"));
    }

    private Optional<RebuiltEdition> rebuilt(ReviewRequest order, FormatChoice choice) {
        return choice.words().isEmpty()
                ? Optional.empty()
                : rebuilder.rebuild(Language.of(manifest.options().lang()), order, choice, !manifest.isOfBefore());
    }

    private void compare(Optional<RebuiltEdition> made, boolean whole) {
        made.ifPresentOrElse(
                edition -> compare(edition, whole), () -> remarks.add(LocalizedMessage.of("verify.no-figures")));
    }

    List<LocalizedMessage> remarks() {
        return remarks;
    }

    private boolean wasMade(String name) {
        return !manifest.digestOf(name).isEmpty();
    }

    private void compare(RebuiltEdition made, boolean whole) {
        if (made.isOfManyAgencies()) {
            remarks.add(LocalizedMessage.of("verify.lists-alone"));
        }
        Map<String, Sha256> others = new TreeMap<>(made.digests());
        others.remove(Manifest.FILE);
        others.entrySet().removeIf(file -> isSame(file.getKey(), file.getValue()));
        if (whole && !made.isOfManyAgencies()) {
            lacking(made);
            grounds(made);
        }
        if (build.isSame(manifest.build())) {
            others.keySet().forEach(name -> differ(name, missingKey(name)));
        } else {
            ofAnotherBuild(made, others.keySet());
        }
    }

    /** By the bytes that lie there, whatever the manifest says of them. */
    private boolean isSame(String name, Sha256 made) {
        Path file = folder.output().resolve(name);
        boolean byManifest = EditionOnDisk.WORKED_ON.contains(name) || !Files.isRegularFile(file);
        return byManifest
                ? made.hex().equals(manifest.digestOf(name))
                : wasMade(name) && FileAccess.digest(file).equals(made);
    }

    private String missingKey(String name) {
        return wasMade(name) ? "verify.remade.differs" : "verify.remade.more";
    }

    private void lacking(RebuiltEdition made) {
        manifest.outputs().stream()
                .map(Manifest.Entry::path)
                .filter(name -> !made.digests().containsKey(name))
                .forEach(name -> differ(name, "verify.remade.lacks"));
    }

    /** The manifest itself: byte for byte of this build, else all that does not depend on the build. */
    private void grounds(RebuiltEdition made) {
        byte[] now = made.files().get(Manifest.FILE);
        Path file = folder.output().resolve(Manifest.FILE);
        if (now == null || manifest.isOfBefore()) {
            return;
        }
        boolean same = build.isSame(manifest.build())
                ? Sha256.of(now).equals(FileAccess.digest(file))
                : ProvenanceCheck.others(manifest, ManifestCodec.read(now, file))
                        .isEmpty();
        if (!same) {
            differ(Manifest.FILE, "verify.manifest.differs");
        }
    }

    private void ofAnotherBuild(RebuiltEdition made, Set<String> others) {
        int before = differences.size();
        for (String name : others) {
            byte[] now = made.files().get(name);
            Path file = folder.output().resolve(name);
            if (now == null || !wasMade(name) || !Files.isRegularFile(file)) {
                differ(name, missingKey(name));
            } else if (FIGURES.contains(name)) {
                figures(name, now, FileAccess.read(file));
            } else if (!EditionOnDisk.WORKED_ON.contains(name)
                    && !saysTheSame(name, now, FileAccess.read(file), made)) {
                differ(name, "verify.text");
            }
        }
        if (differences.size() == before) {
            remarks.add(LocalizedMessage.of(
                    others.isEmpty() ? "verify.build.same" : "verify.build.other",
                    manifest.build().version(),
                    build.version(),
                    List.copyOf(others)));
        }
    }

    private boolean saysTheSame(String name, byte[] now, byte[] then, RebuiltEdition made) {
        Optional<String> text = OutputText.of(name, now).map(said -> withMark(said, made));
        return text.isPresent() && text.equals(OutputText.of(name, then));
    }

    /** Another build may have brought templates of its own, and so give the edition another mark. */
    private String withMark(String text, RebuiltEdition made) {
        byte[] now = made.files().get(Manifest.FILE);
        Optional<EditionMark> mark = now == null
                ? Optional.empty()
                : ManifestCodec.read(now, folder.output().resolve(Manifest.FILE))
                        .mark();
        return mark.isPresent() && manifest.mark().isPresent()
                ? text.replace(mark.get().digits(), manifest.mark().get().digits())
                : text;
    }

    private void figures(String name, byte[] now, byte[] then) {
        new FigureTable(now)
                .differences(new FigureTable(then))
                .forEach(cell -> differences.add(Difference.of(
                        RoundFolder.OUTPUT + "/" + name,
                        "verify.figure",
                        cell.row(),
                        cell.column(),
                        cell.other(),
                        cell.own())));
    }

    private void differ(String name, String key) {
        differences.add(Difference.of(RoundFolder.OUTPUT + "/" + name, key));
    }
}

package org.prongsai.job.review;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.io.JobFailure;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Plan;
import org.prongsai.model.PreviousEdition;
import org.prongsai.model.Sha256;
import org.prongsai.read.previous.EarlierEdition;
import org.prongsai.read.previous.EditionDataReader;
import org.prongsai.read.previous.PreviousMatcher;
import org.prongsai.read.previous.PreviousReader;
import org.prongsai.read.previous.RoundOrder;
import org.prongsai.render.workbook.ConsolidatedWorkbook;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.ManifestCodec;
import org.prongsai.sheet.UnreadableWorkbook;

/**
 * Source of an earlier edition that a person names: its round folder, its output folder, or its workbook. What it holds is
 * read from its manifest and {@code answers.csv}; of an edition that has not both, from its workbook.
 */
public final class PreviousSource {
    private final Path named;
    private final String path;
    private final List<Manifest.Entry> files;
    private final EarlierEdition edition;

    private PreviousSource(Path named, String path, List<Manifest.Entry> files, EarlierEdition edition) {
        this.named = named;
        this.path = path;
        this.files = List.copyOf(files);
        this.edition = edition;
    }

    /**
     * @param given by its path, or its path from the round folder
     * @throws JobFailure when there is none, or it is none of this program's
     */
    public static PreviousSource at(RoundFolder round, Path given) {
        Path named = round.path().resolve(given).normalize();
        String path = fromRound(round, named);
        Optional<Path> output = Stream.of(named, named.resolve(RoundFolder.OUTPUT))
                .filter(folder -> Files.isRegularFile(folder.resolve(Manifest.FILE)))
                .findFirst();
        Optional<PreviousSource> ofData = output.flatMap(folder -> ofData(named, path, folder));
        return ofData.orElseGet(() -> ofWorkbook(named, path));
    }

    /** As it is written in a plan, so that an edition says the same wherever its round lies. */
    private static String fromRound(RoundFolder round, Path named) {
        Path base = round.path().toAbsolutePath().normalize();
        Path there = named.toAbsolutePath().normalize();
        Path shown = base.getRoot() != null && base.getRoot().equals(there.getRoot()) ? base.relativize(there) : there;
        return shown.toString().replace(shown.getFileSystem().getSeparator(), "/");
    }

    private static Optional<PreviousSource> ofData(Path named, String path, Path output) {
        Path manifestFile = output.resolve(Manifest.FILE);
        byte[] manifestBytes = FileAccess.read(manifestFile);
        Manifest manifest = ManifestCodec.read(manifestBytes, manifestFile);
        String digest = manifest.digestOf(EditionDataReader.ANSWERS);
        if (manifest.isOfBefore() || digest.isEmpty()) {
            return Optional.empty();
        }
        Path answersFile = output.resolve(EditionDataReader.ANSWERS);
        byte[] answers = Files.exists(answersFile) ? FileAccess.read(answersFile) : new byte[0];
        if (!Sha256.of(answers).hex().equals(digest)) {
            throw new JobFailure(LocalizedMessage.of("failure.previous-changed", answersFile), null);
        }
        EarlierEdition edition = EditionDataReader.read(manifest, answers)
                .orElseThrow(() -> new JobFailure(LocalizedMessage.of("failure.not-previous", answersFile), null));
        return Optional.of(new PreviousSource(
                named,
                path,
                List.of(
                        new Manifest.Entry(
                                EditionDataReader.ANSWERS, Sha256.of(answers).hex()),
                        new Manifest.Entry(
                                Manifest.FILE, Sha256.of(manifestBytes).hex())),
                edition));
    }

    private static PreviousSource ofWorkbook(Path named, String path) {
        Path file = workbook(named);
        byte[] content = FileAccess.read(file);
        try {
            EarlierEdition edition = new PreviousReader()
                    .read(content)
                    .orElseThrow(() -> new JobFailure(LocalizedMessage.of("failure.not-previous", file), null));
            return new PreviousSource(
                    named,
                    path,
                    List.of(new Manifest.Entry(
                            String.valueOf(file.getFileName()),
                            Sha256.of(content).hex())),
                    edition);
        } catch (UnreadableWorkbook e) {
            throw new JobFailure(LocalizedMessage.of("failure.not-previous", file), e);
        }
    }

    private static Path workbook(Path named) {
        return List.of(
                        named,
                        named.resolve(ConsolidatedWorkbook.FILE),
                        named.resolve(RoundFolder.OUTPUT).resolve(ConsolidatedWorkbook.FILE))
                .stream()
                .filter(Files::isRegularFile)
                .findFirst()
                .orElseThrow(() -> new JobFailure(LocalizedMessage.of("failure.no-previous", named), null));
    }

    /** What of it is on record in a manifest. */
    public Manifest.Previous record() {
        return new Manifest.Previous(path, edition.round(), files);
    }

    /**
     * It in the terms of a plan.
     *
     * @throws JobFailure when it is another organisation's, or of a round that is not before the plan's
     */
    public PreviousEdition of(Plan plan) {
        RoundOrder order = new RoundOrder(plan, edition);
        if (order.isOfAnother()) {
            throw new JobFailure(
                    LocalizedMessage.of(
                            "failure.previous-organisation",
                            named,
                            edition.organisation(),
                            plan.organisation().name()),
                    null);
        }
        if (order.isLater()) {
            throw new JobFailure(LocalizedMessage.of("failure.previous-later", named, edition.round()), null);
        }
        return PreviousMatcher.match(plan, edition);
    }
}

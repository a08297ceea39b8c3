package org.prongsai.job.publish;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.io.UnfinishedNotice;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.csv.ReplacedCsv;
import org.prongsai.render.site.IndexPage;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.RoundFolder;
import org.prongsai.thai.ThaiText;
import org.prongsai.thai.personal.WordMask;

/** Job that writes what the public gets: documents, data and their checksums, without what is the office's own. */
public final class PublishJob {
    public static final String CHECKSUMS = "SHA256SUMS";
    private static final String OWN = ".prongsai.";
    private final ProgressListener progress;

    public PublishJob(ProgressListener progress) {
        this.progress = progress;
    }

    /**
     * What is published is put on a website as a whole: nothing else may lie there, and the round's own folders are no
     * such place.
     *
     * @throws JobFailure when the target is one of them, or holds what an earlier publishing did not write
     */
    public static void requireFree(Path target, RoundFolder round) {
        boolean ours = List.of(round.input(), round.output(), round.templates()).stream()
                .anyMatch(target::startsWith);
        if (ours || round.path().startsWith(target)) {
            throw new JobFailure(LocalizedMessage.of("failure.publish-round", target), null);
        }
        if (Files.exists(target) && !Files.isDirectory(target)) {
            throw new JobFailure(LocalizedMessage.of("failure.publish-file", target), null);
        }
        boolean foreign = Files.isDirectory(target)
                && !Files.exists(target.resolve(CHECKSUMS))
                && !FileAccess.filesBelow(target).stream().allMatch(file -> isOurs(target.relativize(file)));
        if (foreign) {
            throw new JobFailure(LocalizedMessage.of("failure.publish-foreign", target), null);
        }
    }

    /** The folder of another organisation's website is not replaced by a slip of its name. */
    private static void requireOwn(Path target, Optional<PublishedEdition> before, Edition edition) {
        String own = edition.consolidation().plan().organisation().name();
        before.flatMap(PublishedEdition::organisation)
                .filter(published -> !ThaiText.same(published, own))
                .ifPresent(published -> {
                    throw new JobFailure(LocalizedMessage.of("failure.publish-other", target, published, own), null);
                });
    }

    /** The mark of the edition that was published into a folder; empty where none was. */
    public static Optional<String> markIn(Path target) {
        return PublishedEdition.in(target).map(PublishedEdition::mark);
    }

    /** All that is published beside the checksums, whatever the plan. */
    public static List<String> published() {
        return PublicFiles.always();
    }

    /** What a publishing that could not be done, or died, may leave. */
    public static boolean isOurs(Path file) {
        return file.startsWith(UnfinishedNotice.FILE)
                || file.getName(0).toString().startsWith(OWN);
    }

    /**
     * @param lock of the round's output folder: a lock of its own would be put on the website too
     * @return the files that were written
     */
    public List<Path> write(Edition edition, PublishRequest request, FolderLock lock) {
        Path target = request.target();
        Edition open = PublicEdition.of(edition);
        Map<String, byte[]> files = new LinkedHashMap<>();
        Optional<PublishedEdition> before = PublishedEdition.in(target);
        requireOwn(target, before, edition);
        request.signed()
                .map(SignedMemo::content)
                .or(() ->
                        before.filter(one -> one.mark().equals(open.mark())).flatMap(one -> one.file(SignedMemo.FILE)))
                .ifPresent(memo -> files.put(SignedMemo.FILE, memo));
        PublicFiles made = new PublicFiles(open, progress);
        files.putAll(made.files());
        WordMask mask = MaskedWords.mask(edition);
        List<ReplacedCsv.Row> replaced =
                before.map(one -> one.replacedBy(open.mark(), files, mask)).orElse(List.of());
        if (!replaced.isEmpty()) {
            files.put(ReplacedCsv.FILE, ReplacedCsv.of(replaced));
        }
        files.put(IndexPage.FILE, IndexPage.render(open, files, made.tables(), shown(open.mark(), replaced)));
        files.put(CHECKSUMS, checksums(files).getBytes(StandardCharsets.UTF_8));
        try (Staging staging = new Staging(target, lock)) {
            files.forEach(staging::write);
            Stream.concat(PublicFiles.sometimes().stream(), Stream.of(FolderLock.NAME))
                    .filter(name -> !files.containsKey(name) && Files.exists(target.resolve(name)))
                    .forEach(staging::remove);
            staging.publish();
        }
        return files.keySet().stream().map(target::resolve).toList();
    }

    /** What changed with this edition, and all that lay there before. */
    private static IndexPage.Replaced shown(String mark, List<ReplacedCsv.Row> rows) {
        List<String> marks = new ArrayList<>();
        rows.stream()
                .map(ReplacedCsv.Row::replaces)
                .filter(replaced -> !replaced.equals(mark))
                .distinct()
                .forEach(replaced -> marks.add(0, replaced));
        return IndexPage.Replaced.of(
                marks,
                rows.stream()
                        .filter(row -> row.edition().equals(mark) && row.isChange())
                        .map(row -> new IndexPage.Change(row.file(), row.row(), row.column(), row.from(), row.to()))
                        .toList());
    }

    /** As {@code sha256sum -c} reads them. */
    private static String checksums(Map<String, byte[]> files) {
        StringBuilder lines = new StringBuilder();
        files.forEach((name, content) ->
                lines.append(Sha256.of(content).hex()).append("  ").append(name).append('\n'));
        return lines.toString();
    }
}

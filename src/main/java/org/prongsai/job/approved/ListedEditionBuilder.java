package org.prongsai.job.approved;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.io.JobFailure;
import org.prongsai.job.merge.EditionBuilder;
import org.prongsai.job.review.EditionReviewer;
import org.prongsai.job.review.InputScope;
import org.prongsai.job.review.ReviewedEdition;
import org.prongsai.job.verify.Difference;
import org.prongsai.job.verify.OutputChoice;
import org.prongsai.job.verify.ProvenanceCheck;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.edition.ApprovedEdition;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.round.edition.Manifest;
import org.prongsai.text.Language;

/**
 * Builder of the edition that goes out: the approved one if there is one, else the one in the output folder, made anew
 * from exactly the plan, files, decisions, templates and earlier editions that its manifest lists. Whatever of these is
 * gone or changed, and whatever comes out otherwise than it lies there, is named and refused.
 */
public final class ListedEditionBuilder {
    private final RoundFolder folder;
    private final EditionReviewer reviewer;
    private final EditionBuilder builder;
    private final Build build;

    public ListedEditionBuilder(RoundFolder folder, EditionReviewer reviewer, ProgressListener progress, Build build) {
        this.folder = folder;
        this.reviewer = reviewer;
        this.builder = new EditionBuilder(folder, progress);
        this.build = build;
    }

    /** @param given how it is ordered now, where anybody says: otherwise than it was made it can't go out */
    public ListedEdition find(ReviewRequest given) {
        Optional<ApprovedEdition> approved = ApprovedEdition.in(folder.output());
        Path place = approved.map(ApprovedEdition::folder).orElse(folder.output());
        EditionOnDisk disk = new EditionOnDisk(place);
        disk.requireNotOfBefore();
        Manifest manifest = disk.manifest();
        ReviewRequest request = disk.request(given);
        ProvenanceCheck grounds = new ProvenanceCheck(folder, manifest, request, build);
        requireThere(grounds, approved.isPresent());
        disk.requireWhole();
        InputScope scope = InputScope.of(manifest);
        ReviewedEdition reviewed = reviewer.review(
                request,
                new Messages(language(manifest)),
                manifest.options().rawCsv(),
                new TemplateFolder(folder.templates()),
                scope);
        requireSame(manifest, reviewed.manifest(), approved.isPresent());
        return new ListedEdition(reviewed, disk, approved.isPresent(), scope.leftOut());
    }

    /**
     * Makes its outputs and compares them with what lies there.
     *
     * @param wanted which; all that it has when there are none
     */
    public void requireSame(ListedEdition listed, List<String> wanted) {
        Manifest manifest = listed.disk().manifest();
        wanted.forEach(listed.disk()::file);
        FormatChoice choice = wanted.isEmpty() ? OutputChoice.of(manifest) : OutputChoice.of(manifest, wanted);
        ReviewedEdition reviewed = listed.reviewed();
        compare(manifest, builder.files(reviewed.edition(), reviewed.manifest(), choice), wanted.isEmpty());
    }

    /** The language it speaks. */
    private static Language language(Manifest manifest) {
        return Language.of(manifest.options().lang());
    }

    private static void requireThere(ProvenanceCheck grounds, boolean approved) {
        List<Difference> gone = grounds.goneOrChanged();
        if (!gone.isEmpty()) {
            throw new JobFailure(
                    LocalizedMessage.of(
                            approved ? "failure.approved-grounds" : "failure.edition-grounds",
                            gone.size(),
                            gone.get(0).file(),
                            gone.get(0).what(),
                            gone.stream().map(Difference::file).distinct().toList()),
                    null);
        }
    }

    private static void requireSame(Manifest then, Manifest now, boolean approved) {
        List<LocalizedMessage> others = ProvenanceCheck.others(then, now);
        if (!others.isEmpty()) {
            throw new JobFailure(
                    LocalizedMessage.of(
                            approved ? "failure.approved-otherwise" : "failure.edition-otherwise", others.get(0)),
                    null);
        }
    }

    private void compare(Manifest manifest, Map<String, byte[]> made, boolean whole) {
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            String name = file.getKey();
            boolean same = name.equals(Manifest.FILE)
                    || Sha256.of(file.getValue()).hex().equals(manifest.digestOf(name));
            require(same, name, manifest);
        }
        if (whole) {
            manifest.outputs().forEach(entry -> require(made.containsKey(entry.path()), entry.path(), manifest));
        }
    }

    private void require(boolean same, String name, Manifest manifest) {
        if (!same) {
            String key = manifest.build().isSame(build) ? "failure.edition-differs" : "failure.edition-differs-build";
            throw new JobFailure(LocalizedMessage.of(key, RoundFolder.OUTPUT + "/" + name), null);
        }
    }
}

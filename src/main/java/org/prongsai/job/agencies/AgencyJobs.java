package org.prongsai.job.agencies;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.finding.Findings;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.job.merge.EditedMemo;
import org.prongsai.job.review.PendingDecisions;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.edition.ApprovedEdition;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.Manifest;
import org.prongsai.round.edition.ManifestCodec;
import org.prongsai.round.edition.RoundFacts;

/** The jobs on a round of many agencies: check and merge. */
public final class AgencyJobs {
    private final RoundFolder folder;
    private final RoundDefinition definition;
    private final Messages messages;
    private final ProgressListener progress;

    public AgencyJobs(RoundFolder folder, RoundDefinition definition, Messages messages, ProgressListener progress) {
        this.folder = folder;
        this.definition = definition;
        this.messages = messages;
        this.progress = progress;
    }

    /** The names of the files that such a round's edition may have. */
    public static List<String> outputs() {
        return AgencyEditionWriter.names();
    }

    public AgencyRound check(ReviewRequest request) {
        AgencyPipeline walk = walk(request, new TemplateFolder(folder.templates()));
        walk.look();
        return walk.go(edition -> Optional.empty(), (edition, agency, i) -> Optional.empty(), nothing -> {});
    }

    /** @param earlier outputs of editions before, which must not stand beside this one */
    public AgencyEdition merge(
            Build build,
            Sha256 planDigest,
            ReviewRequest request,
            FormatChoice choice,
            List<String> earlier,
            FolderLock lock) {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        AgencyPipeline walk = walk(request, templates);
        AgencyEditionWriter merge =
                new AgencyEditionWriter(walk, definition.plan(), asOf(request), messages, choice, templates);
        // The folder may hold the edition of a round of one agency, and what people put into it.
        PendingDecisions.requireNoneLost(folder.output(), new Findings(List.of(), List.of(), List.of()), List.of());
        try (Staging staging = new Staging(folder.output(), lock)) {
            EditedMemo.in(folder.output()).forEach(staging::write);
            AgencyRound round = merge.into(AgencySink.into(staging));
            if (!FileAccess.digest(folder.plan()).equals(planDigest)) {
                throw new JobFailure(LocalizedMessage.of("failure.changed", RoundFolder.PLAN), null);
            }
            Manifest manifest = new Manifest(
                            build,
                            Optional.empty(),
                            new Manifest.Options(
                                    Optional.of(asOf(request)),
                                    messages.language().code(),
                                    request.mendBy(),
                                    choice.rawCsv()),
                            round.whole().totals().isProvisional(),
                            Optional.of(RoundFacts.of(definition.plan(), messages)),
                            Manifest.inputs(planDigest, walk.inputs().stream()),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Manifest.files(templates.digests(TemplateFolder.OF_AGENCIES)),
                            List.of())
                    .marked()
                    .with(merge.written());
            Optional<ApprovedEdition> approved = ApprovedEdition.in(folder.output());
            approved.ifPresent(edition -> edition.keeping().forEach(staging::write));
            staging.write(Manifest.FILE, ManifestCodec.write(manifest));
            List<String> stale = published(staging, merge, earlier);
            List<String> written = new ArrayList<>(merge.written().keySet());
            written.add(Manifest.FILE);
            return new AgencyEdition(round, folder.output(), paths(written), paths(stale));
        }
    }

    /** @return what of the earlier editions was taken away */
    private static List<String> published(Staging staging, AgencyEditionWriter merge, List<String> earlier) {
        List<String> stale = earlier.stream()
                .filter(name -> !merge.written().containsKey(name))
                .toList();
        stale.forEach(staging::remove);
        staging.publish();
        return stale;
    }

    private LocalDate asOf(ReviewRequest request) {
        return request.asOf().orElse(definition.plan().round().due());
    }

    /**
     * The digests of the lists that the input gives now; nothing is written.
     *
     * @param raw whether they are for machines
     */
    public Map<String, Sha256> rebuilt(ReviewRequest request, boolean raw) {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        AgencyEditionWriter merge = new AgencyEditionWriter(
                walk(request, templates),
                definition.plan(),
                asOf(request),
                messages,
                new FormatChoice(List.of("csv"), raw),
                templates);
        merge.into(new DigestSink());
        return merge.written();
    }

    private List<Path> paths(List<String> names) {
        return names.stream().map(folder.output()::resolve).toList();
    }

    private AgencyPipeline walk(ReviewRequest request, TemplateFolder templates) {
        return new AgencyPipeline(folder, definition, request, messages, progress, templates);
    }
}

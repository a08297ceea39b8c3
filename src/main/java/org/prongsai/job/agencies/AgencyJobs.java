package org.prongsai.job.agencies;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.finding.Findings;
import org.prongsai.io.FileOps;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.job.JobResult;
import org.prongsai.job.merge.EditedMemo;
import org.prongsai.job.merge.PendingDecisions;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.read.plan.PlanReading;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.edition.Manifest;

/** The jobs on a round of many agencies: check and merge. */
public final class AgencyJobs {
    private final RoundFolder folder;
    private final PlanReading.Read plan;
    private final Messages messages;
    private final ProgressListener progress;

    public AgencyJobs(RoundFolder folder, PlanReading.Read plan, Messages messages, ProgressListener progress) {
        this.folder = folder;
        this.plan = plan;
        this.messages = messages;
        this.progress = progress;
    }

    public JobResult check(ReviewRequest request) {
        if (!request.previous().isEmpty()) {
            return noPrevious();
        }
        AgencyWalk walk = walk(request, new TemplateFolder(folder.templates()));
        walk.look();
        return new JobResult.AgenciesChecked(
                walk.go(edition -> Optional.empty(), (edition, agency, i) -> Optional.empty(), nothing -> {}));
    }

    /** @param earlier outputs of editions before, which must not stand beside this one */
    public JobResult merge(
            String version,
            Sha256 planDigest,
            ReviewRequest request,
            FormatChoice choice,
            List<String> earlier,
            FolderLock lock) {
        Optional<String> unknown = choice.unknownOf(AgencyMerge.names());
        if (unknown.isPresent()) {
            return new JobResult.NoSuchFormat(unknown.get(), FormatChoice.known(AgencyMerge.names()));
        }
        if (!request.previous().isEmpty()) {
            return noPrevious();
        }
        TemplateFolder templates = new TemplateFolder(folder.templates());
        AgencyWalk walk = walk(request, templates);
        AgencyMerge merge = new AgencyMerge(walk, plan.plan(), asOf(request), messages, choice, templates);
        // The folder may hold the edition of a round of one agency, and what people put into it.
        PendingDecisions.requireNoneLost(folder.output(), new Findings(List.of(), List.of(), List.of()));
        try (Staging staging = new Staging(folder.output(), lock)) {
            EditedMemo.in(folder.output()).forEach(staging::write);
            AgencyRound round = merge.into(AgencySink.into(staging));
            if (!FileOps.digest(folder.plan()).equals(planDigest)) {
                throw new JobFailure(LocalizedMessage.of("failure.changed", RoundFolder.PLAN), null);
            }
            Manifest.Facts facts = new Manifest.Facts(
                    asOf(request),
                    messages.language(),
                    round.whole().totals().isProvisional(),
                    choice.rawCsv(),
                    Manifest.inOrder(walk.inputs().stream()));
            Manifest manifest = new Manifest(version, facts, planDigest, request, templates.used());
            staging.write(Manifest.FILE, manifest.ofDigests(merge.written()));
            List<String> stale = published(staging, merge, earlier);
            List<String> written = new ArrayList<>(merge.written().keySet());
            written.add(Manifest.FILE);
            return new JobResult.AgenciesMerged(round, folder.output(), paths(written), paths(stale));
        }
    }

    /** @return what of the earlier editions was taken away */
    private static List<String> published(Staging staging, AgencyMerge merge, List<String> earlier) {
        List<String> stale = earlier.stream()
                .filter(name -> !merge.written().containsKey(name))
                .toList();
        stale.forEach(staging::remove);
        staging.publish();
        return stale;
    }

    private LocalDate asOf(ReviewRequest request) {
        return request.asOf().orElse(plan.plan().round().due());
    }

    /**
     * The digests of the lists that the input gives now; nothing is written.
     *
     * @param raw whether they are for machines
     */
    public Map<String, Sha256> remade(ReviewRequest request, boolean raw) {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        AgencyMerge merge = new AgencyMerge(
                walk(request, templates),
                plan.plan(),
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

    private AgencyWalk walk(ReviewRequest request, TemplateFolder templates) {
        return new AgencyWalk(folder, plan, request, messages, progress, templates);
    }

    private static JobResult noPrevious() {
        return new JobResult.NotInThisRound(LocalizedMessage.of("agencies.no-previous"));
    }
}

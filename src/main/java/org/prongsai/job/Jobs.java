package org.prongsai.job;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.prongsai.io.FileOps;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.job.agencies.AgencyForms;
import org.prongsai.job.agencies.AgencyJobs;
import org.prongsai.job.fetch.FetchJob;
import org.prongsai.job.forms.FormsJob;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailBatch;
import org.prongsai.job.mail.MailBatches;
import org.prongsai.job.mail.MailJob;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.job.merge.EditedMemo;
import org.prongsai.job.merge.EditionBuilder;
import org.prongsai.job.merge.PendingDecisions;
import org.prongsai.job.merge.StaleOutputs;
import org.prongsai.job.merge.WarmUp;
import org.prongsai.job.publish.PublishJob;
import org.prongsai.job.returns.ReturnsJob;
import org.prongsai.job.review.InputChangeGuard;
import org.prongsai.job.review.Review;
import org.prongsai.job.review.Reviewer;
import org.prongsai.job.verify.RebuiltEdition;
import org.prongsai.job.verify.VerifyJob;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.read.plan.PlanReader;
import org.prongsai.read.plan.PlanReading;
import org.prongsai.render.Edition;
import org.prongsai.render.Formats;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.edition.EditionOnDisk;
import org.prongsai.validate.RuleBook;

/** The jobs on a round folder: forms, fetch, check, merge, publish, mail. */
public final class Jobs {
    private static final JobResult ONE_AGENCY_ONLY =
            new JobResult.NotInThisRound(LocalizedMessage.of("agencies.one-only"));

    private final RoundFolder folder;
    private final Messages messages;
    private final ProgressListener progress;
    private final String version;

    /** @param version of the program, for the manifest */
    public Jobs(RoundFolder folder, Messages messages, ProgressListener progress, String version) {
        this.folder = folder;
        this.messages = messages;
        this.progress = progress;
        this.version = version;
    }

    /** Plan to one form per division, in {@code output/forms/}. */
    public JobResult forms(FormsRequest request) {
        return onPlan((read, digest) -> {
            if (!read.agencies().isEmpty()) {
                return new AgencyForms(folder, read, messages, progress).make(request);
            }
            return request.agency().isPresent()
                    ? new JobResult.NotInThisRound(LocalizedMessage.of("agencies.none"))
                    : new FormsJob(folder, messages, progress).make(read.plan(), request);
        });
    }

    /** Reads and validates; writes nothing but the workbook in which the secretariat decides about findings. */
    public JobResult check(ReviewRequest request) {
        return alone((read, digest, lock) -> {
            if (!read.agencies().isEmpty()) {
                return agencies(read).check(request);
            }
            Edition edition = edition(read, request, new TemplateFolder(folder.templates()));
            PendingDecisions.requireNoneLost(folder.output(), edition.findings());
            OutputFormat decisions = new DecisionsWorkbook();
            publish(Map.of(decisions.fileName(), decisions.render(edition)), List.of(), lock);
            return new JobResult.Checked(
                    new Review(edition.consolidation(), edition.findings(), edition.changes()),
                    folder.output().resolve(decisions.fileName()));
        });
    }

    /** The main job: reads, checks, merges and renders everything, or the outputs that are chosen. */
    public JobResult merge(ReviewRequest request, FormatChoice choice) {
        Formats formats = Formats.load();
        Optional<String> unknown = choice.unknown(formats);
        if (unknown.isPresent()) {
            return new JobResult.NoSuchFormat(unknown.get(), FormatChoice.known(formats));
        }
        WarmUp.begin(choice, folder);
        return alone((read, digest, lock) -> read.agencies().isEmpty()
                ? merge(read, digest, request, choice, lock)
                : agencies(read).merge(version, digest, request, choice, StaleOutputs.in(folder.output()), lock));
    }

    /**
     * The edition for the website, written to a folder of its own.
     *
     * @param provisional whether one that is not final may be published
     */
    public JobResult publish(ReviewRequest request, Path target, boolean provisional) {
        return ofOneAgency((read, digest) -> {
            PublishJob.requireFree(target, folder);
            Edition edition = edition(read, request, new TemplateFolder(folder.templates()));
            return edition.isProvisional() && !provisional
                    ? new JobResult.NotFinal(edition.view().notice())
                    : new PublishJob(progress).write(edition, target);
        });
    }

    /** Mails about the edition that lies in the output folder, or the forms: listed, drafted or sent. */
    public JobResult mail(MailRequest request, MailAction action) {
        if (action instanceof MailAction.List) {
            return onPlan((read, digest) -> mail(
                    read, digest, request, batch -> new MailJob(folder, read.plan(), request, progress).list(batch)));
        }
        return alone((read, digest, lock) -> mail(
                read,
                digest,
                request,
                batch -> new MailJob(folder, read.plan(), request, progress).act(batch, action, lock)));
    }

    private JobResult mail(
            PlanReading.Read read, Sha256 planDigest, MailRequest request, Function<MailBatch, JobResult> then) {
        if (!read.agencies().isEmpty()) {
            return ONE_AGENCY_ONLY;
        }
        TemplateFolder templates = new TemplateFolder(folder.templates());
        Optional<MailBatches.Current> current =
                request.wantsEdition() ? Optional.of(current(read, planDigest, request, templates)) : Optional.empty();
        return current.isPresent() && request.forbids(current.get().edition())
                ? new JobResult.NotFinal(current.get().edition().view().notice())
                : then.apply(new MailBatches(folder, messages, request).of(read.plan(), templates, current));
    }

    private MailBatches.Current current(
            PlanReading.Read read, Sha256 planDigest, MailRequest request, TemplateFolder templates) {
        EditionOnDisk disk = new EditionOnDisk(folder.output());
        ReviewRequest review = disk.order(request.review());
        Edition edition = edition(read, review, templates);
        disk.requireCurrent(edition, planDigest, version, review);
        return new MailBatches.Current(edition, disk, new ReturnsJob(folder, edition, review.mendBy()));
    }

    /**
     * Whether the edition in the output folder is whole, and what the input gives. Writes nothing.
     *
     * @param request names the earlier editions that it was compared with, for their folders are not on record
     */
    public JobResult verify(ReviewRequest request) {
        return new VerifyJob(folder, progress, version).verify(request);
    }

    /**
     * Returned forms from the mailbox into {@code input/mail/}.
     *
     * @param environment of the process, which may hold settings
     */
    public JobResult fetch(Map<String, String> environment) {
        return ofOneAgency((read, digest) -> {
            MailSettings settings = new MailSettings(folder.path(), environment);
            return settings.imap()
                    .map(imap -> new FetchJob(folder, read.plan(), progress).fetch(imap))
                    .orElseGet(() -> new JobResult.SettingsWrong(
                            settings.faults(), folder.path().resolve(MailSettings.FILE)));
        });
    }

    private AgencyJobs agencies(PlanReading.Read read) {
        return new AgencyJobs(folder, read, messages, progress);
    }

    private Edition edition(PlanReading.Read read, ReviewRequest request, TemplateFolder templates) {
        Review review = new Reviewer(folder, messages, progress).review(read.plan(), read.severities(), request);
        return new Edition(
                review.consolidation(),
                review.findings(),
                read.severities(),
                review.changes(),
                request.asOf().orElse(read.plan().round().due()),
                messages,
                templates);
    }

    /** Does a job on the plan and its file's digest, or tells what is wrong with the plan. */
    private JobResult onPlan(BiFunction<PlanReading.Read, Sha256, JobResult> job) {
        folder.requirePlan();
        byte[] content = FileOps.read(folder.plan());
        PlanReading reading =
                new PlanReader(RoundFolder.PLAN, messages, RuleBook.load().ids()).read(content);
        return reading instanceof PlanReading.Read read
                ? job.apply(read, Sha256.of(content))
                : new JobResult.PlanWrong(((PlanReading.Faulty) reading).faults());
    }

    /** As {@link #onPlan}, for what a round of many agencies does not have. */
    private JobResult ofOneAgency(BiFunction<PlanReading.Read, Sha256, JobResult> job) {
        return onPlan((read, digest) -> read.agencies().isEmpty() ? job.apply(read, digest) : ONE_AGENCY_ONLY);
    }

    /** A job that writes into the output folder. */
    @FunctionalInterface
    private interface WritingJob {
        JobResult apply(PlanReading.Read read, Sha256 planDigest, FolderLock lock);
    }

    /**
     * As {@link #onPlan}, with no other run in the folder from before the input and the last edition are read: two that read
     * at the same time would end with whichever wrote last, not with what was read last.
     */
    private JobResult alone(WritingJob job) {
        return onPlan((read, digest) -> {
            try (FolderLock lock = FolderLock.on(folder.output())) {
                Staging.recover(folder.mail(), lock);
                return job.apply(read, digest, lock);
            }
        });
    }

    private JobResult merge(
            PlanReading.Read read, Sha256 planDigest, ReviewRequest request, FormatChoice choice, FolderLock lock) {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        Edition edition = edition(read, request, templates);
        PendingDecisions.requireNoneLost(folder.output(), edition.findings());
        Map<String, byte[]> files =
                new EditionBuilder(folder, progress, version).files(edition, planDigest, request, choice, templates);
        files.putAll(EditedMemo.in(folder.output()));
        List<String> stale = StaleOutputs.in(folder.output()).stream()
                .filter(name -> !files.containsKey(name))
                .toList();
        new InputChangeGuard(folder, planDigest, edition).requireUnchanged();
        List<Path> written = publish(files, stale, lock);
        return new JobResult.Merged(
                edition,
                folder.output(),
                written,
                stale.stream().map(folder.output()::resolve).toList());
    }

    /** The edition that the input gives now; it is not written. Nothing when the plan is wrong. */
    public Optional<RebuiltEdition> remade(ReviewRequest request, FormatChoice choice) {
        List<RebuiltEdition> remade = new ArrayList<>();
        onPlan((read, digest) -> {
            if (!read.agencies().isEmpty()) {
                remade.add(new RebuiltEdition(agencies(read).remade(request, choice.rawCsv()), Map.of()));
                return ONE_AGENCY_ONLY;
            }
            TemplateFolder templates = new TemplateFolder(folder.templates());
            Edition edition = edition(read, request, templates);
            remade.add(RebuiltEdition.of(
                    new EditionBuilder(folder, progress, version).files(edition, digest, request, choice, templates)));
            return new JobResult.Merged(edition, folder.output(), List.of(), List.of());
        });
        return remade.stream().findFirst();
    }

    private List<Path> publish(Map<String, byte[]> files, List<String> stale, FolderLock lock) {
        try (Staging staging = new Staging(folder.output(), lock)) {
            files.forEach(staging::write);
            stale.forEach(staging::remove);
            staging.publish();
        }
        return files.keySet().stream().map(folder.output()::resolve).toList();
    }
}

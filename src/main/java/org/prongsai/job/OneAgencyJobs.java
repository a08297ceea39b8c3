package org.prongsai.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.job.approved.ApproveJob;
import org.prongsai.job.approved.Approved;
import org.prongsai.job.approved.ListedEdition;
import org.prongsai.job.approved.ListedEditionBuilder;
import org.prongsai.job.fetch.FetchJob;
import org.prongsai.job.fetch.FetchResult;
import org.prongsai.job.forms.FormsJob;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.job.forms.FormsResult;
import org.prongsai.job.links.LinksJob;
import org.prongsai.job.links.LinksResult;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailBatch;
import org.prongsai.job.mail.MailBatchBuilder;
import org.prongsai.job.mail.MailJob;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.job.mail.MailResult;
import org.prongsai.job.merge.MergeJob;
import org.prongsai.job.publish.PublishJob;
import org.prongsai.job.publish.PublishNotices;
import org.prongsai.job.publish.PublishRequest;
import org.prongsai.job.publish.PublishResult;
import org.prongsai.job.returns.ReturnsJob;
import org.prongsai.job.review.EditionReviewer;
import org.prongsai.job.review.InputScope;
import org.prongsai.job.review.LastOrder;
import org.prongsai.job.review.PendingDecisions;
import org.prongsai.job.review.ReadCache;
import org.prongsai.job.review.ReviewedEdition;
import org.prongsai.job.verify.RebuiltEdition;
import org.prongsai.links.LinkAsker;
import org.prongsai.mail.MailKind;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Sha256;
import org.prongsai.render.Edition;
import org.prongsai.render.OutputFormat;
import org.prongsai.render.decisions.DecisionsWorkbook;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.Outcome;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.TemplateFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.round.edition.EditionOnDisk;

/** Jobs on a round of one agency. */
final class OneAgencyJobs implements RoundJobs {
    private final RoundFolder folder;
    private final RoundDefinition round;
    private final Sha256 planDigest;
    private final Messages messages;
    private final ProgressListener progress;
    private final Build build;
    private final Optional<ReadCache> known;

    /**
     * @param known files that need not be read again
     */
    OneAgencyJobs(
            RoundFolder folder,
            RoundDefinition round,
            Sha256 planDigest,
            Messages messages,
            ProgressListener progress,
            Build build,
            Optional<ReadCache> known) {
        this.folder = folder;
        this.round = round;
        this.planDigest = planDigest;
        this.messages = messages;
        this.progress = progress;
        this.build = build;
        this.known = known;
    }

    @Override
    public Outcome<FormsResult> forms(FormsRequest request) {
        return request.agency().isPresent()
                ? new Outcome.NotInThisRound<>(LocalizedMessage.of("agencies.none"))
                : new Outcome.Done<>(new FormsJob(folder, messages, progress).make(round.plan(), request));
    }

    @Override
    public Outcome<LookResult> look(ReviewRequest request) {
        ReviewedEdition reviewed = review(asLastOrdered(request), templates(), false);
        Edition edition = reviewed.edition();
        return new Outcome.Done<>(new LookResult.OfOne(
                reviewed,
                PendingDecisions.waiting(
                        folder.output(),
                        edition.findings(),
                        edition.consolidation().files())));
    }

    @Override
    public Outcome<CheckResult> check(ReviewRequest request, FolderLock lock) {
        ReviewedEdition reviewed = review(asLastOrdered(request), templates(), false);
        Edition edition = reviewed.edition();
        PendingDecisions.requireNoneLost(
                folder.output(), edition.findings(), edition.consolidation().files());
        OutputFormat decisions = new DecisionsWorkbook();
        try (Staging staging = new Staging(folder.output(), lock)) {
            staging.write(decisions.fileName(), decisions.render(edition));
            staging.publish();
        }
        return new Outcome.Done<>(
                new CheckResult.OfOne(reviewed.review(), folder.output().resolve(decisions.fileName())));
    }

    @Override
    public Outcome<LinksResult> askLinks(ReviewRequest request, LinkAsker asker, FolderLock lock) {
        Consolidation read =
                review(asLastOrdered(request), templates(), false).edition().consolidation();
        return new Outcome.Done<>(new LinksJob(folder, asker, progress).ask(read, lock));
    }

    /** As the last edition was ordered, or as the plan says once that is another. */
    @Override
    public ReviewRequest asLastOrdered(ReviewRequest request) {
        return new LastOrder(folder, planDigest).over(request, round.planned());
    }

    @Override
    public Outcome<MergeResult> merge(ReviewRequest request, FormatChoice choice, FolderLock lock) {
        ReviewedEdition reviewed = review(request.over(round.planned()), templates(), choice.rawCsv());
        return new Outcome.Done<>(
                new MergeResult.OfOne(mergeJob().write(reviewed, choice, EarlierOutputs.in(folder.output()), lock)));
    }

    @Override
    public Outcome<Approved> approve(ReviewRequest given, LocalDate day, String by, FolderLock lock) {
        return new Outcome.Done<>(new ApproveJob(folder, build).approve(given, day, by, lock));
    }

    @Override
    public <T> Outcome<T> decisions(Function<DecisionJobs, T> job) {
        return new Outcome.Done<>(job.apply(new DecisionJobs(
                folder,
                round,
                planDigest,
                this::asLastOrdered,
                whole -> review(whole, templates(), false).edition(),
                reviewer()::trying)));
    }

    @Override
    public Outcome<PublishResult> publish(PublishRequest request) {
        PublishJob.requireFree(request.target(), folder);
        try (FolderLock lock = FolderLock.on(folder.output())) {
            ListedEditionBuilder builder = listed();
            ListedEdition listed = builder.find(request.given());
            Edition edition = listed.edition();
            Optional<PublishResult> stopped = PublishResult.stopped(edition, request);
            if (stopped.isPresent()) {
                return new Outcome.Done<>(stopped.get());
            }
            builder.requireSame(listed, List.of());
            List<Path> written = new PublishJob(progress).write(edition, request, lock);
            return new Outcome.Done<>(PublishResult.Published.of(
                    request.target(),
                    written,
                    edition,
                    listed.approved(),
                    listed.leftOut(),
                    PublishNotices.of(edition)));
        }
    }

    private ListedEditionBuilder listed() {
        return new ListedEditionBuilder(folder, reviewer(), progress, build);
    }

    @Override
    public Outcome<MailResult> listMail(MailRequest request) {
        return mail(request, batch -> mailJob(request).list(batch));
    }

    @Override
    public Outcome<MailResult> mail(MailRequest request, MailAction action, FolderLock lock) {
        return mail(request, batch -> mailJob(request).act(batch, action, lock));
    }

    private MailJob mailJob(MailRequest request) {
        return new MailJob(folder, round.plan(), request, progress);
    }

    private Outcome<MailResult> mail(MailRequest request, Function<MailBatch, MailResult> then) {
        TemplateFolder templates = templates();
        Optional<MailBatchBuilder.Current> current =
                request.wantsDivisions() ? Optional.of(current(request, templates)) : Optional.empty();
        Optional<ListedEdition> listed =
                request.wants(MailKind.EDITION) ? Optional.of(listed(request)) : Optional.empty();
        return new Outcome.Done<>(
                listed.isPresent() && request.forbids(listed.get().edition())
                        ? new MailResult.NotFinal(listed.get().edition().view().notice())
                        : then.apply(new MailBatchBuilder(folder, messages, request)
                                .of(round.plan(), templates, listed, current)));
    }

    /** What does not go out, for it is a draft, need not be made anew. */
    private ListedEdition listed(MailRequest request) {
        ListedEditionBuilder builder = listed();
        ListedEdition listed = builder.find(request.review());
        if (!listed.edition().isProvisional() || request.provisional()) {
            builder.requireSame(listed, ListedEdition.SENT);
        }
        return listed;
    }

    private MailBatchBuilder.Current current(MailRequest request, TemplateFolder templates) {
        EditionOnDisk disk = new EditionOnDisk(folder.output());
        disk.requireNotOfBefore();
        ReviewRequest whole = disk.request(request.review());
        ReviewedEdition now = review(whole, templates, disk.manifest().options().rawCsv());
        disk.requireCurrent(now.manifest());
        return new MailBatchBuilder.Current(now.edition(), disk, new ReturnsJob(folder, now.edition(), whole.mendBy()));
    }

    @Override
    public Outcome<FetchResult> fetch(Map<String, String> environment) {
        MailSettings settings = new MailSettings(folder.path(), environment);
        return new Outcome.Done<>(settings.imap()
                .<FetchResult>map(imap -> new FetchJob(folder, round.plan(), progress).fetch(imap))
                .orElseGet(() -> new FetchResult.SettingsWrong(
                        settings.faults(), folder.path().resolve(MailSettings.FILE))));
    }

    @Override
    public RebuiltEdition rebuilt(ReviewRequest request, FormatChoice choice, boolean marked) {
        ReviewedEdition reviewed = review(request, templates(), choice.rawCsv());
        return RebuiltEdition.of(mergeJob().files(marked ? reviewed : reviewed.unmarked(), choice));
    }

    private MergeJob mergeJob() {
        return new MergeJob(folder, planDigest, progress);
    }

    private TemplateFolder templates() {
        return new TemplateFolder(folder.templates());
    }

    private EditionReviewer reviewer() {
        return new EditionReviewer(folder, round, planDigest, progress, build, known);
    }

    private ReviewedEdition review(ReviewRequest request, TemplateFolder templates, boolean rawCsv) {
        return reviewer().review(request, messages, rawCsv, templates, InputScope.ofAll());
    }
}

package org.prongsai.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.io.FolderLock;
import org.prongsai.io.Staging;
import org.prongsai.job.fetch.FetchJob;
import org.prongsai.job.fetch.FetchResult;
import org.prongsai.job.forms.FormsJob;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.job.forms.FormsResult;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailBatch;
import org.prongsai.job.mail.MailBatchBuilder;
import org.prongsai.job.mail.MailJob;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.job.mail.MailResult;
import org.prongsai.job.merge.MergeJob;
import org.prongsai.job.merge.PendingDecisions;
import org.prongsai.job.publish.PublishJob;
import org.prongsai.job.publish.PublishResult;
import org.prongsai.job.returns.ReturnsJob;
import org.prongsai.job.review.Review;
import org.prongsai.job.review.Reviewer;
import org.prongsai.job.verify.RebuiltEdition;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
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
import org.prongsai.round.edition.EditionOnDisk;

/** Jobs on a round of one agency. */
final class OneAgencyJobs implements RoundJobs {
    private final RoundFolder folder;
    private final RoundDefinition round;
    private final Sha256 planDigest;
    private final Messages messages;
    private final ProgressListener progress;
    private final String version;

    OneAgencyJobs(
            RoundFolder folder,
            RoundDefinition round,
            Sha256 planDigest,
            Messages messages,
            ProgressListener progress,
            String version) {
        this.folder = folder;
        this.round = round;
        this.planDigest = planDigest;
        this.messages = messages;
        this.progress = progress;
        this.version = version;
    }

    @Override
    public Outcome<FormsResult> forms(FormsRequest request) {
        return request.agency().isPresent()
                ? new Outcome.NotInThisRound<>(LocalizedMessage.of("agencies.none"))
                : new Outcome.Done<>(new FormsJob(folder, messages, progress).make(round.plan(), request));
    }

    @Override
    public Outcome<CheckResult> check(ReviewRequest request, FolderLock lock) {
        Edition edition = edition(request, new TemplateFolder(folder.templates()));
        PendingDecisions.requireNoneLost(folder.output(), edition.findings());
        OutputFormat decisions = new DecisionsWorkbook();
        try (Staging staging = new Staging(folder.output(), lock)) {
            staging.write(decisions.fileName(), decisions.render(edition));
            staging.publish();
        }
        return new Outcome.Done<>(new CheckResult.OfOne(
                new Review(edition.consolidation(), edition.findings(), edition.changes()),
                folder.output().resolve(decisions.fileName())));
    }

    @Override
    public Outcome<MergeResult> merge(ReviewRequest request, FormatChoice choice, FolderLock lock) {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        Edition edition = edition(request, templates);
        return new Outcome.Done<>(new MergeResult.OfOne(
                mergeJob().write(edition, request, choice, templates, EarlierOutputs.in(folder.output()), lock)));
    }

    @Override
    public Outcome<PublishResult> publish(ReviewRequest request, Path target, boolean provisional) {
        PublishJob.requireFree(target, folder);
        Edition edition = edition(request, new TemplateFolder(folder.templates()));
        return new Outcome.Done<>(
                edition.isProvisional() && !provisional
                        ? new PublishResult.NotFinal(edition.view().notice())
                        : new PublishJob(progress).write(edition, target));
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
        TemplateFolder templates = new TemplateFolder(folder.templates());
        Optional<MailBatchBuilder.Current> current =
                request.wantsEdition() ? Optional.of(current(request, templates)) : Optional.empty();
        return new Outcome.Done<>(
                current.isPresent() && request.forbids(current.get().edition())
                        ? new MailResult.NotFinal(current.get().edition().view().notice())
                        : then.apply(
                                new MailBatchBuilder(folder, messages, request).of(round.plan(), templates, current)));
    }

    private MailBatchBuilder.Current current(MailRequest request, TemplateFolder templates) {
        EditionOnDisk disk = new EditionOnDisk(folder.output());
        ReviewRequest review = disk.request(request.review());
        Edition edition = edition(review, templates);
        disk.requireCurrent(mergeJob().manifest(edition, review, templates));
        return new MailBatchBuilder.Current(edition, disk, new ReturnsJob(folder, edition, review.mendBy()));
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
    public RebuiltEdition rebuilt(ReviewRequest request, FormatChoice choice) {
        TemplateFolder templates = new TemplateFolder(folder.templates());
        return RebuiltEdition.of(mergeJob().files(edition(request, templates), request, choice, templates));
    }

    private MergeJob mergeJob() {
        return new MergeJob(folder, planDigest, progress, version);
    }

    private Edition edition(ReviewRequest request, TemplateFolder templates) {
        Review review = new Reviewer(folder, progress).review(round, request);
        return new Edition(
                review.consolidation(),
                review.findings(),
                round.severities(),
                review.changes(),
                request.asOf().orElse(round.plan().round().due()),
                messages,
                templates);
    }
}

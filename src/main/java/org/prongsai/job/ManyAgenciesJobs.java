package org.prongsai.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.io.FolderLock;
import org.prongsai.job.agencies.AgencyForms;
import org.prongsai.job.agencies.AgencyJobs;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.job.approved.Approved;
import org.prongsai.job.fetch.FetchResult;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.job.forms.FormsResult;
import org.prongsai.job.links.LinksResult;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.job.mail.MailResult;
import org.prongsai.job.publish.PublishRequest;
import org.prongsai.job.publish.PublishResult;
import org.prongsai.job.review.LastOrder;
import org.prongsai.job.verify.RebuiltEdition;
import org.prongsai.links.LinkAsker;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.Outcome;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;

/** Jobs on a round of many agencies; some are there for an agency's own round alone. */
final class ManyAgenciesJobs implements RoundJobs {
    private final RoundFolder folder;
    private final RoundDefinition round;
    private final Sha256 planDigest;
    private final Messages messages;
    private final ProgressListener progress;
    private final Build build;

    ManyAgenciesJobs(
            RoundFolder folder,
            RoundDefinition round,
            Sha256 planDigest,
            Messages messages,
            ProgressListener progress,
            Build build) {
        this.folder = folder;
        this.round = round;
        this.planDigest = planDigest;
        this.messages = messages;
        this.progress = progress;
        this.build = build;
    }

    private AgencyJobs jobs() {
        return new AgencyJobs(folder, round, messages, progress);
    }

    @Override
    public Outcome<FormsResult> forms(FormsRequest request) {
        return new AgencyForms(folder, round, messages, progress).make(request);
    }

    @Override
    public Outcome<LookResult> look(ReviewRequest given) {
        return checked(given, LookResult.OfMany::new);
    }

    @Override
    public Outcome<CheckResult> check(ReviewRequest given, FolderLock lock) {
        return checked(given, CheckResult.OfMany::new);
    }

    /** To check such a round writes nothing: decisions are for the round of one agency. */
    private <T> Outcome<T> checked(ReviewRequest given, Function<AgencyRound, T> result) {
        ReviewRequest request = new LastOrder(folder, planDigest).over(given, round.planned());
        return request.previous().isEmpty() ? new Outcome.Done<>(result.apply(jobs().check(request))) : noPrevious();
    }

    /** What is kept of links says whose they are by division, not by agency. */
    @Override
    public Outcome<LinksResult> askLinks(ReviewRequest request, LinkAsker asker, FolderLock lock) {
        return new Outcome.NotInThisRound<>(LocalizedMessage.of("agencies.no-links"));
    }

    @Override
    public ReviewRequest asLastOrdered(ReviewRequest request) {
        return request;
    }

    @Override
    public Outcome<MergeResult> merge(ReviewRequest given, FormatChoice choice, FolderLock lock) {
        ReviewRequest request = given.over(round.planned());
        List<String> names = AgencyJobs.outputs();
        Optional<String> unknown = choice.unknown(names, false);
        if (unknown.isPresent()) {
            return new Outcome.Done<>(new MergeResult.NoSuchFormat(unknown.get(), FormatChoice.known(names, false)));
        }
        return request.previous().isEmpty()
                ? new Outcome.Done<>(new MergeResult.OfMany(
                        jobs().merge(build, planDigest, request, choice, EarlierOutputs.in(folder.output()), lock)))
                : noPrevious();
    }

    private static <T> Outcome<T> noPrevious() {
        return new Outcome.NotInThisRound<>(LocalizedMessage.of("agencies.no-previous"));
    }

    @Override
    public Outcome<PublishResult> publish(PublishRequest request) {
        return ofOneAgencyOnly();
    }

    @Override
    public Outcome<Approved> approve(ReviewRequest given, LocalDate day, String by, FolderLock lock) {
        return ofOneAgencyOnly();
    }

    @Override
    public <T> Outcome<T> decisions(Function<DecisionJobs, T> job) {
        return ofOneAgencyOnly();
    }

    @Override
    public Outcome<MailResult> listMail(MailRequest request) {
        return ofOneAgencyOnly();
    }

    @Override
    public Outcome<MailResult> mail(MailRequest request, MailAction action, FolderLock lock) {
        return ofOneAgencyOnly();
    }

    @Override
    public Outcome<FetchResult> fetch(Map<String, String> environment) {
        return ofOneAgencyOnly();
    }

    private static <T> Outcome<T> ofOneAgencyOnly() {
        return new Outcome.NotInThisRound<>(LocalizedMessage.of("agencies.one-only"));
    }

    @Override
    public RebuiltEdition rebuilt(ReviewRequest request, FormatChoice choice, boolean marked) {
        return new RebuiltEdition(jobs().rebuilt(request, choice.rawCsv()), Map.of());
    }
}

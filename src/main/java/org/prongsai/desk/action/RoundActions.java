package org.prongsai.desk.action;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.desk.round.AttachedMemo;
import org.prongsai.desk.round.Notice;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.round.WorkResult;
import org.prongsai.desk.screen.MailChoice;
import org.prongsai.desk.screen.PublishView;
import org.prongsai.finding.Finding;
import org.prongsai.job.MergeResult;
import org.prongsai.job.agencies.AgencyEdition;
import org.prongsai.job.fetch.FetchResult;
import org.prongsai.job.fetch.FetchSummary;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.job.mail.MailResult;
import org.prongsai.job.mail.MailStatus;
import org.prongsai.job.merge.MergedEdition;
import org.prongsai.job.publish.MaskedWords;
import org.prongsai.job.publish.PublishRequest;
import org.prongsai.job.publish.PublishResult;
import org.prongsai.job.publish.SignedMemo;
import org.prongsai.links.LinkAsker;
import org.prongsai.mail.settings.MailSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.round.Outcome;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.thai.ThaiDates;

/** Actions on a round, by the words that addresses have for them. */
public final class RoundActions {
    private final Clock clock;
    private final Map<String, String> environment;

    /** @param environment of the process, which may hold settings of mail */
    public RoundActions(Clock clock, Map<String, String> environment) {
        this.clock = clock;
        this.environment = Map.copyOf(environment);
    }

    /** The one that a word names; none when there is no such action. */
    public Optional<LongAction> named(String word) {
        return Optional.ofNullable(
                switch (word) {
                    case "merge" -> this::merge;
                    case "forms" -> this::forms;
                    case "fetch" -> this::fetch;
                    case "links" -> this::links;
                    case "draft", "send" -> (round, fields, progress) -> mail(round, fields, progress, word);
                    case "approve" -> this::approve;
                    case "publish" -> this::publish;
                    default -> null;
                });
    }

    private WorkResult merge(OpenRound round, Map<String, String> fields, ProgressListener progress) {
        String typed = fields.getOrDefault("mend-by", "").strip();
        Optional<LocalDate> mendBy = ThaiDates.parse(typed);
        if (!typed.isEmpty() && mendBy.isEmpty()) {
            return new WorkResult.Ended(Notice.not(LocalizedMessage.of("desk.mail.mend-by.wrong", typed)), "mail");
        }
        return told(
                round.jobs(progress).mergeAgain(new ReviewRequest(Optional.empty(), List.of(), mendBy)),
                result -> result.fold(RoundActions::merged, RoundActions::merged, RoundActions::noSuchFormat));
    }

    private static WorkResult merged(MergedEdition merged) {
        String key = merged.edition().isProvisional() ? "desk.merged.provisional" : "desk.merged.final";
        Notice notice = Notice.done(key, merged.written().size()).with(notes(merged));
        return new WorkResult.Ended(notice, "report");
    }

    private static List<LocalizedMessage> notes(MergedEdition merged) {
        List<LocalizedMessage> notes = new ArrayList<>(merged.told());
        merged.keptMemo()
                .ifPresent(memo -> notes.add(LocalizedMessage.of("summary.line.memo-kept", memo.getFileName())));
        return notes;
    }

    private static WorkResult merged(AgencyEdition merged) {
        return new WorkResult.Ended(
                Notice.done("desk.merged.agencies", merged.written().size()), "board");
    }

    private static WorkResult noSuchFormat(MergeResult.NoSuchFormat none) {
        throw new IllegalStateException("no format was named, but this one: " + none.word());
    }

    private WorkResult forms(OpenRound round, Map<String, String> fields, ProgressListener progress) {
        return told(
                round.jobs(progress).forms(FormsRequest.ALL),
                result -> result.fold(
                        made -> new WorkResult.Ended(
                                Notice.done(
                                        "desk.forms.made",
                                        made.count(),
                                        made.written().size()),
                                "plan"),
                        none -> {
                            throw new IllegalStateException("no division was named, but this one: " + none.code());
                        }));
    }

    private WorkResult fetch(OpenRound round, Map<String, String> fields, ProgressListener progress) {
        return told(
                round.jobs(progress).fetch(environment),
                result -> result.fold(
                        RoundActions::fetched,
                        wrong -> new WorkResult.Failed(
                                LocalizedMessage.of("desk.mail.settings", wrong.file(), wrong.faults()))));
    }

    /** Asks the web sites that the evidence names: nothing else does at the desk. */
    private WorkResult links(OpenRound round, Map<String, String> fields, ProgressListener progress) {
        return told(
                round.jobs(progress).askLinks(ReviewRequest.PLAIN, new LinkAsker(clock)),
                asked -> new WorkResult.Ended(Notice.noted(asked.sentence()), "findings"));
    }

    private static WorkResult fetched(FetchResult.Fetched fetched) {
        FetchSummary all = fetched.summary();
        Notice notice = fetched.stopped()
                .map(Notice::not)
                .orElseGet(() -> Notice.done("fetch.total", all.taken(), all.there(), all.notTaken()));
        return new WorkResult.Ended(notice, "board");
    }

    private WorkResult mail(OpenRound round, Map<String, String> fields, ProgressListener progress, String word) {
        MailChoice choice = MailChoice.of(fields);
        if (choice.keys().isEmpty()) {
            return new WorkResult.Ended(Notice.not(LocalizedMessage.of("desk.mail.none-chosen")), "mail");
        }
        MailRequest request = choice.request(clock);
        if (word.equals("draft")) {
            return mailed(round, request, new MailAction.Draft(), progress);
        }
        MailSettings settings = new MailSettings(round.folder().path(), environment);
        return settings.smtp()
                .map(smtp -> mailed(round, request, new MailAction.Send(smtp, new ConfirmedMails(fields)), progress))
                .orElseGet(() -> new WorkResult.Failed(LocalizedMessage.of(
                        "desk.mail.settings", round.folder().path().resolve(MailSettings.FILE), settings.faults())));
    }

    private static WorkResult mailed(
            OpenRound round, MailRequest request, MailAction action, ProgressListener progress) {
        return told(
                round.jobs(progress).mail(request, action),
                result -> result.fold(
                        mailed -> mailed(mailed, action),
                        not -> new WorkResult.Failed(LocalizedMessage.of("mail.not-final", not.notice())),
                        nobody -> new WorkResult.Ended(Notice.not(LocalizedMessage.of("mail.cancelled")), "mail")));
    }

    private static WorkResult mailed(MailResult.Mailed mailed, MailAction action) {
        boolean draft = action instanceof MailAction.Draft;
        long went = mailed.standing(draft ? MailStatus.State.READY : MailStatus.State.SENT)
                .count();
        List<LocalizedMessage> failures = mailed.standing(MailStatus.State.REFUSED, MailStatus.State.UNKNOWN)
                .map(status -> LocalizedMessage.of(
                        "desk.mail.failed",
                        status.mail().to().called(),
                        status.why().<Object>map(why -> why).orElse("")))
                .toList();
        if (mailed.stopped().isPresent()) {
            return new WorkResult.Failed(mailed.stopped().get());
        }
        return failures.isEmpty()
                ? new WorkResult.Ended(
                        Notice.done(draft ? "desk.mail.drafted" : "desk.mail.sent", went, mailed.folder()), "mail")
                : new WorkResult.Ended(Notice.not(LocalizedMessage.of("desk.mail.sent-some", went, failures)), "mail");
    }

    private WorkResult approve(OpenRound round, Map<String, String> fields, ProgressListener progress) {
        String by = fields.getOrDefault("by", "").strip();
        return told(
                round.jobs(progress).approve(ReviewRequest.PLAIN, LocalDate.now(clock), by),
                approved -> new WorkResult.Ended(
                        Notice.done("approve.done", approved.approval().mark().digits()), "publish"));
    }

    private WorkResult publish(OpenRound round, Map<String, String> fields, ProgressListener progress) {
        Path target = PublishView.target(round);
        boolean provisional = fields.getOrDefault("provisional", "").equals("yes");
        PublishRequest request = new PublishRequest(ReviewRequest.PLAIN, target, provisional, memo(round));
        return told(
                round.jobs(progress).publish(request),
                result -> result.fold(
                        published -> published(round, published),
                        not -> new WorkResult.Ended(
                                Notice.not(LocalizedMessage.of("desk.publish.not-final", not.notice())), "publish"),
                        undecided -> new WorkResult.Ended(
                                Notice.not(LocalizedMessage.of(
                                        "desk.publish.personal", undecided.count(), undecided.places())),
                                "findings")));
    }

    /** One that was attached for another edition stays behind, and the page says so. */
    private static Optional<SignedMemo> memo(OpenRound round) {
        return round.signed()
                .filter(one -> PublishView.mark(round).filter(one::isOf).isPresent())
                .map(AttachedMemo::memo);
    }

    private static WorkResult published(OpenRound round, PublishResult.Published published) {
        round.sign(null);
        MaskedWords masked = published.masked();
        LocalizedMessage done =
                LocalizedMessage.of("publish.done", published.written().size(), published.folder());
        if (!masked.isAny()) {
            return new WorkResult.Ended(Notice.noted(done).with(published.notices()), "publish");
        }
        String key = masked.overruled().isEmpty() ? "desk.publish.masked" : "desk.publish.masked.overruled";
        return new WorkResult.Ended(
                Notice.done(key, done, masked.words(), masked.cells(), masked.overruled())
                        .with(published.notices()),
                "publish");
    }

    private static <T> WorkResult told(Outcome<T> outcome, Function<T, WorkResult> done) {
        return outcome.fold(done, RoundActions::planWrong, WorkResult.Failed::new);
    }

    private static WorkResult planWrong(List<Finding> faults) {
        return new WorkResult.Ended(Notice.not(LocalizedMessage.of("desk.plan.wrong", faults.size())), "plan");
    }
}

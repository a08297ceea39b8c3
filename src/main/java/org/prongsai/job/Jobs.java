package org.prongsai.job;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.prongsai.io.FileAccess;
import org.prongsai.io.FolderLock;
import org.prongsai.io.JobFailure;
import org.prongsai.io.Staging;
import org.prongsai.job.approved.Approved;
import org.prongsai.job.decide.DecideRequest;
import org.prongsai.job.decide.DecideResult;
import org.prongsai.job.decide.TakeInRequest;
import org.prongsai.job.decide.TextRequest;
import org.prongsai.job.decide.UndoRequest;
import org.prongsai.job.decide.VanishedDecision;
import org.prongsai.job.decide.VanishedJob;
import org.prongsai.job.decide.VanishedRequest;
import org.prongsai.job.fetch.FetchResult;
import org.prongsai.job.forms.FormsRequest;
import org.prongsai.job.forms.FormsResult;
import org.prongsai.job.links.LinksResult;
import org.prongsai.job.mail.MailAction;
import org.prongsai.job.mail.MailRequest;
import org.prongsai.job.mail.MailResult;
import org.prongsai.job.mail.MailSettingsJob;
import org.prongsai.job.merge.LibraryPreloader;
import org.prongsai.job.publish.PublishRequest;
import org.prongsai.job.publish.PublishResult;
import org.prongsai.job.receive.GivenFile;
import org.prongsai.job.receive.ReceiveJob;
import org.prongsai.job.receive.ReceiveResult;
import org.prongsai.job.review.ReadCache;
import org.prongsai.job.templates.OutdatedTemplates;
import org.prongsai.job.templates.TemplateItem;
import org.prongsai.job.templates.TemplatesJob;
import org.prongsai.job.verify.RebuiltEdition;
import org.prongsai.job.verify.Verified;
import org.prongsai.job.verify.VerifyJob;
import org.prongsai.links.LinkAsker;
import org.prongsai.mail.settings.EditedSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Sha256;
import org.prongsai.read.plan.PlanReader;
import org.prongsai.render.Formats;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.Outcome;
import org.prongsai.round.ProgressListener;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.RoundFolder;
import org.prongsai.round.edition.Build;
import org.prongsai.text.Language;
import org.prongsai.validate.RuleBook;

/** Jobs on a round folder, one for each command: reads the plan, and picks the jobs of such a round. */
public final class Jobs {
    private final RoundFolder folder;
    private final Messages messages;
    private final ProgressListener progress;
    private final Build build;
    private final Optional<ReadCache> known;

    /**
     * @param messages of the documents
     * @param build of the program, for the manifest
     */
    public Jobs(RoundFolder folder, Messages messages, ProgressListener progress, Build build) {
        this(folder, messages, progress, build, Optional.empty());
    }

    /** @param known files of this round that need not be read again, for whoever does several jobs on it */
    public Jobs(
            RoundFolder folder, Messages messages, ProgressListener progress, Build build, Optional<ReadCache> known) {
        this.folder = folder;
        this.messages = messages;
        this.progress = progress;
        this.build = build;
        this.known = known;
    }

    /** Plan to one form per division, in {@code output/forms/}. */
    public Outcome<FormsResult> forms(FormsRequest request) {
        return onRound(round -> round.forms(request));
    }

    /**
     * Reads and validates as {@link #check} does, and writes nothing at all: also in a folder that can't be written, or that
     * another run holds.
     */
    public Outcome<LookResult> look(ReviewRequest request) {
        return onRound(round -> round.look(request));
    }

    /** Reads and validates; writes nothing but the workbook in which the secretariat decides about findings. */
    public Outcome<CheckResult> check(ReviewRequest request) {
        return alone((round, lock) -> round.check(request, lock));
    }

    /**
     * Asks the addresses given as evidence in the answers that count whether they open, and keeps what they replied for
     * whoever checks or merges afterwards. Nothing else goes to an address that somebody wrote in a form.
     */
    public Outcome<LinksResult> askLinks(ReviewRequest request, LinkAsker asker) {
        return alone((round, lock) -> round.askLinks(request, asker, lock));
    }

    /** The main job: reads, checks, merges and renders everything, or the outputs that are chosen. */
    public Outcome<MergeResult> merge(ReviewRequest request, FormatChoice choice) {
        List<String> names = Formats.load().names();
        Optional<String> unknown = choice.unknown(names, true);
        if (unknown.isPresent()) {
            return new Outcome.Done<>(new MergeResult.NoSuchFormat(unknown.get(), FormatChoice.known(names, true)));
        }
        LibraryPreloader.begin(choice, folder);
        return alone((round, lock) -> round.merge(request, choice, lock));
    }

    /** The same, and what the request does not say as the last edition was ordered, for that is what {@link #look} shows. */
    public Outcome<MergeResult> mergeAgain(ReviewRequest request) {
        LibraryPreloader.begin(FormatChoice.ALL, folder);
        return alone((round, lock) -> round.merge(round.asLastOrdered(request), FormatChoice.ALL, lock));
    }

    /** The edition that was approved, else the one in the output folder, for the website: to a folder of its own. */
    public Outcome<PublishResult> publish(PublishRequest request) {
        return onRound(round -> round.publish(request));
    }

    /**
     * Marks the edition in the output folder as signed.
     *
     * @param given how the edition is said to be ordered, where anybody says
     * @param by whom, empty when nobody says
     */
    public Outcome<Approved> approve(ReviewRequest given, LocalDate day, String by) {
        return alone((round, lock) -> round.approve(given, day, by, lock));
    }

    /** A decision about a finding, into the workbook of decisions in the input. */
    public Outcome<DecideResult> decide(DecideRequest request) {
        return alone((round, lock) -> round.decisions(jobs -> jobs.decide(request, lock)));
    }

    /** Takes back what was decided about a finding. */
    public Outcome<DecideResult> undo(UndoRequest request) {
        return alone((round, lock) -> round.decisions(jobs -> jobs.undo(request, lock)));
    }

    /** The agency's own text for a guideline, into the workbook of decisions in the input; or that it is still true. */
    public Outcome<DecideResult> writeText(TextRequest request) {
        return alone((round, lock) -> round.decisions(jobs -> jobs.write(request, lock)));
    }

    /** Decisions that the log says were made, and that no workbook in the input says any more. Nothing but looks. */
    public Outcome<List<VanishedDecision>> vanished() {
        return VanishedJob.isLogged(folder)
                ? onRound(round -> round.decisions(DecisionJobs::vanished))
                : new Outcome.Done<>(List.of());
    }

    /** A decision that vanished, made again as it was. */
    public Outcome<DecideResult> putBack(VanishedRequest request) {
        return alone((round, lock) -> round.decisions(jobs -> jobs.putBack(request, lock)));
    }

    /** Decisions and texts that were typed into the output folder's workbook, into the input, where alone they count. */
    public Outcome<DecideResult> takeIn(TakeInRequest request) {
        return alone((round, lock) -> round.decisions(jobs -> jobs.takeIn(request, lock)));
    }

    /** A decision that vanished, left as it is: it is told no more. */
    public Outcome<DecideResult> leave(VanishedRequest request) {
        return alone((round, lock) -> round.decisions(jobs -> jobs.leave(request, lock)));
    }

    /** Mails about the edition that lies in the output folder, or the forms: listed, drafted or sent. */
    public Outcome<MailResult> mail(MailRequest request, MailAction action) {
        return action instanceof MailAction.List
                ? onRound(round -> round.listMail(request))
                : alone((round, lock) -> round.mail(request, action, lock));
    }

    /**
     * Returned forms from the mailbox into {@code input/mail/}.
     *
     * @param environment of the process, which may hold settings
     */
    public Outcome<FetchResult> fetch(Map<String, String> environment) {
        return onRound(round -> round.fetch(environment));
    }

    /** Every template that a round has, and how it stands to the built-in one. Nothing but looks. */
    public List<TemplateItem> templates() {
        folder.requirePlan();
        return new TemplatesJob(folder).list();
    }

    /** Templates that came with an earlier program, untouched since. */
    public OutdatedTemplates outdatedTemplates() {
        return new TemplatesJob(folder).outdated();
    }

    /**
     * Puts the built-in ones of this program in their place.
     *
     * @param evenSigned whether also where an edition was signed, which is then to be made and signed anew
     * @return names of those that went
     */
    public List<String> updateTemplates(boolean evenSigned) {
        folder.requirePlan();
        return held(lock -> new TemplatesJob(folder).update(evenSigned, lock));
    }

    /** Settings of mail, given anew; what is wrong with them when they are not written. */
    public Outcome<List<LocalizedMessage>> changeMailSettings(EditedSettings settings) {
        return alone((round, lock) -> new Outcome.Done<>(new MailSettingsJob(folder, lock).write(settings)));
    }

    /** Returned forms that somebody hands over as files into {@code input/desk/}, of one agency or of many. */
    public Outcome<ReceiveResult> receive(List<GivenFile> files) {
        return alone((round, lock) -> new Outcome.Done<>(new ReceiveJob(folder, progress).receive(files, lock)));
    }

    /**
     * Whether the edition in the output folder is whole, and what the input gives. Writes nothing.
     *
     * @param request names the earlier editions that it was compared with, for their folders are not on record
     */
    public Verified verify(ReviewRequest request) {
        return new VerifyJob(folder, build, this::rebuilt).verify(request);
    }

    private Optional<RebuiltEdition> rebuilt(
            Language language, ReviewRequest request, FormatChoice choice, boolean marked) {
        Outcome<RebuiltEdition> outcome = new Jobs(folder, new Messages(language), progress, build)
                .onRound(round -> new Outcome.Done<>(round.rebuilt(request, choice, marked)));
        return outcome.fold(Optional::of, planWrong -> Optional.empty(), notHere -> Optional.empty());
    }

    private <T> Outcome<T> onRound(Function<RoundJobs, Outcome<T>> job) {
        folder.requirePlan();
        byte[] content = FileAccess.read(folder.plan());
        return new PlanReader(RoundFolder.PLAN, messages, RuleBook.load().ids())
                .read(content)
                .fold(
                        read -> advised(() -> job.apply(jobs(read.round(), Sha256.of(content))))
                                .warned(read.noticed()),
                        faulty -> new Outcome.PlanWrong<>(faulty.faults()));
    }

    /** A template that came with an earlier program may ask for what this one has no more: nobody in the office wrote it. */
    private <T> T advised(Supplier<T> job) {
        try {
            return job.get();
        } catch (JobFailure failure) {
            throw failure.isOfSetup() ? new TemplatesJob(folder).advised(failure) : failure;
        }
    }

    private RoundJobs jobs(RoundDefinition round, Sha256 planDigest) {
        progress.planned(round.plan());
        Messages ofRound = messages.during(round.plan());
        return round.isOfMany()
                ? new ManyAgenciesJobs(folder, round, planDigest, ofRound, progress, build)
                : new OneAgencyJobs(folder, round, planDigest, ofRound, progress, build, known);
    }

    /**
     * As {@link #onRound}, with no other run in the folder from before the input and the last edition are read: two that read
     * at the same time would end with whichever wrote last, not with what was read last.
     */
    private <T> Outcome<T> alone(BiFunction<RoundJobs, FolderLock, Outcome<T>> job) {
        return onRound(round -> held(lock -> job.apply(round, lock)));
    }

    private <T> T held(Function<FolderLock, T> job) {
        try (FolderLock lock = FolderLock.on(folder.output())) {
            Staging.recover(folder.mail(), folder.mailState(), lock);
            Staging.recover(folder.desk(), folder.deskState(), lock);
            Staging.recover(folder.path(), folder.roundState(), lock);
            return job.apply(lock);
        }
    }
}

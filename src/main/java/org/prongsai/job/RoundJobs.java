package org.prongsai.job;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.prongsai.io.FolderLock;
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
import org.prongsai.job.verify.RebuiltEdition;
import org.prongsai.links.LinkAsker;
import org.prongsai.round.FormatChoice;
import org.prongsai.round.Outcome;
import org.prongsai.round.ReviewRequest;

/**
 * Jobs on one round. Whether it is of one agency or of many is asked once, when these are chosen.
 *
 * <p>A {@code lock} is that of the output folder, held since before the input is read.
 */
interface RoundJobs {
    Outcome<FormsResult> forms(FormsRequest request);

    /** Nothing but looks. */
    Outcome<LookResult> look(ReviewRequest request);

    Outcome<CheckResult> check(ReviewRequest request, FolderLock lock);

    /** What is asked for, and what that does not say as the last edition was ordered. */
    ReviewRequest asLastOrdered(ReviewRequest request);

    Outcome<LinksResult> askLinks(ReviewRequest request, LinkAsker asker, FolderLock lock);

    Outcome<MergeResult> merge(ReviewRequest request, FormatChoice choice, FolderLock lock);

    Outcome<PublishResult> publish(PublishRequest request);

    Outcome<Approved> approve(ReviewRequest given, LocalDate day, String by, FolderLock lock);

    /** One of the jobs on what the secretariat decided. */
    <T> Outcome<T> decisions(Function<DecisionJobs, T> job);

    /** Nothing but looks. */
    Outcome<MailResult> listMail(MailRequest request);

    Outcome<MailResult> mail(MailRequest request, MailAction action, FolderLock lock);

    Outcome<FetchResult> fetch(Map<String, String> environment);

    /**
     * The edition that the input gives now; it is not written.
     *
     * @param marked whether it bears its mark
     */
    RebuiltEdition rebuilt(ReviewRequest request, FormatChoice choice, boolean marked);
}

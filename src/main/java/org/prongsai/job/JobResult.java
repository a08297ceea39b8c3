package org.prongsai.job;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.job.agencies.AgencyRound;
import org.prongsai.job.fetch.FetchedItem;
import org.prongsai.job.mail.MailBatch;
import org.prongsai.job.mail.MailStatus;
import org.prongsai.job.merge.EditedMemo;
import org.prongsai.job.review.Review;
import org.prongsai.job.verify.Difference;
import org.prongsai.mail.settings.ImapSettings;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.model.Plan;
import org.prongsai.render.Edition;

/** What became of a job that could be done. */
public sealed interface JobResult {
    /** The plan has mistakes; nothing was done. */
    record PlanWrong(List<Finding> faults) implements JobResult {
        public PlanWrong {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The round was read and checked.
     *
     * @param decisions the workbook that was written for the secretariat's decisions
     */
    record Checked(Review review, Path decisions) implements JobResult {}

    /**
     * The edition was written.
     *
     * @param removed files of an earlier edition that were not made again
     */
    record Merged(Edition edition, Path folder, List<Path> written, List<Path> removed) implements JobResult {
        public Merged {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
        }

        /** A memo that somebody had worked on, under the name by which it was kept. */
        public Optional<Path> keptMemo() {
            return written.stream().filter(EditedMemo::isKept).findFirst();
        }
    }

    /** A round of agencies was read and checked. */
    record AgenciesChecked(AgencyRound round) implements JobResult {}

    /** The edition of a round of agencies was written. */
    record AgenciesMerged(AgencyRound round, Path folder, List<Path> written, List<Path> removed) implements JobResult {
        public AgenciesMerged {
            written = List.copyOf(written);
            removed = List.copyOf(removed);
        }
    }

    /** What was asked for is not there in such a round. */
    record NotInThisRound(LocalizedMessage why) implements JobResult {}

    /** The edition for the public was written. */
    record Published(Path folder, List<Path> written) implements JobResult {
        public Published {
            written = List.copyOf(written);
        }
    }

    /**
     * An edition, or what was published, was compared with what it says of itself and with the input.
     *
     * @param files how many were looked at
     * @param remarks what could be looked at in part only, though nothing is wrong with it
     */
    record Verified(Path folder, int files, List<Difference> differences, List<LocalizedMessage> remarks)
            implements JobResult {
        public Verified {
            differences = List.copyOf(differences);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The edition is provisional, and nobody said that it may go out so.
     *
     * @param notice what it lacks
     */
    record NotFinal(String notice) implements JobResult {}

    /**
     * The settings of mail are missing or wrong; nothing was done.
     *
     * @param file they can be mended in
     */
    record SettingsWrong(List<LocalizedMessage> faults, Path file) implements JobResult {
        public SettingsWrong {
            faults = List.copyOf(faults);
        }
    }

    /**
     * The mailbox was read.
     *
     * @param mails how many were received since {@code since}
     * @param into the folder that what was taken is in
     * @param stopped why the rest was not read, when something broke
     */
    record Fetched(
            Plan plan,
            ImapSettings mailbox,
            LocalDate since,
            int mails,
            List<FetchedItem> notes,
            Path into,
            Optional<LocalizedMessage> stopped)
            implements JobResult {
        public Fetched {
            notes = List.copyOf(notes);
        }
    }

    /** The command names an output that there is not. */
    record NoSuchFormat(String word, List<String> known) implements JobResult {
        public NoSuchFormat {
            known = List.copyOf(known);
        }
    }

    /** The command names a division that the plan does not have. */
    record NoSuchDivision(String code, Plan plan) implements JobResult {}

    /** The forms are there: {@code count} in all, {@code written} those that were new or had changed. */
    record FormsMade(Plan plan, Path folder, int count, List<Path> written) implements JobResult {
        public FormsMade {
            written = List.copyOf(written);
        }
    }

    /**
     * Mails were listed, drafted or sent.
     *
     * @param statuses of each mail of the batch, in its order
     * @param folder where the drafts are, or the ledger
     * @param stopped why the rest was not tried, when sending had to stop
     */
    record Mailed(MailBatch batch, List<MailStatus> statuses, Path folder, Optional<LocalizedMessage> stopped)
            implements JobResult {
        public Mailed {
            statuses = List.copyOf(statuses);
        }
    }

    /** A person was asked whether mails are to go out, and said no. */
    record MailCancelled() implements JobResult {}
}

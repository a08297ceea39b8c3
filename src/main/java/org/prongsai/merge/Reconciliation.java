package org.prongsai.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.prongsai.model.Answer;
import org.prongsai.model.Completion;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Superseded.Reason;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;

/**
 * Reconciliation of several workbooks that a division sent: the one that counts is the one saved last, by the time
 * inside the file. File names and the disk's times decide nothing.
 */
public final class Reconciliation {
    private static final Comparator<Submission> LATEST_FIRST = Comparator.comparing(
                    (Submission submission) -> submission.savedAt().orElse(Instant.MIN))
            .thenComparing(submission -> submission.workbook().returned())
            .reversed()
            .thenComparing(submission -> submission.file().digest())
            .thenComparing(submission -> submission.file().path());

    private final Plan plan;

    public Reconciliation(Plan plan) {
        this.plan = plan;
    }

    /**
     * @param others outcomes of files that are no readable submissions
     * @return one outcome for each file: divisions in the plan's order, the one that counts first, then the others
     */
    public List<FileOutcome> reconcile(List<Submission> submissions, List<FileOutcome> others) {
        List<FileOutcome> outcomes = new ArrayList<>();
        for (Division division : plan.divisions()) {
            List<Submission> sent = submissions.stream()
                    .filter(submission -> submission.division().equals(division.code()))
                    .sorted(LATEST_FIRST)
                    .toList();
            outcomes.addAll(reconcile(sent));
        }
        others.stream()
                .sorted(Comparator.comparing((FileOutcome outcome) -> outcome instanceof FileOutcome.Ignored)
                        .thenComparing(outcome -> outcome.file().digest())
                        .thenComparing(outcome -> outcome.file().path()))
                .forEach(outcomes::add);
        return outcomes;
    }

    private static List<FileOutcome> reconcile(List<Submission> latestFirst) {
        List<FileOutcome> outcomes = new ArrayList<>();
        for (Submission submission : latestFirst) {
            Submission counts = latestFirst.get(0);
            outcomes.add(
                    submission.equals(counts)
                            ? new FileOutcome.Counted(submission)
                            : new FileOutcome.Superseded(submission, counts.file(), why(submission, counts)));
        }
        return outcomes;
    }

    private static Reason why(Submission superseded, Submission counts) {
        boolean identical = superseded.file().digest().equals(counts.file().digest())
                || content(superseded).equals(content(counts));
        if (identical) {
            return Reason.IDENTICAL;
        }
        boolean timesTell = superseded.savedAt().isPresent()
                && counts.savedAt().isPresent()
                && superseded.savedAt().get().isBefore(counts.savedAt().get());
        // What was sent back with marks was made of a file that says no time; it can only be the newer one.
        boolean marksTell = superseded.savedAt().isEmpty()
                && counts.workbook().returned()
                && !superseded.workbook().returned();
        return timesTell || marksTell ? Reason.OLDER : Reason.UNDECIDED;
    }

    /** What a submission says, without where it stands. */
    private static List<List<String>> content(Submission submission) {
        List<List<String>> content = new ArrayList<>();
        submission.answers().stream()
                .filter(answer -> !answer.isEmpty())
                .sorted(Comparator.comparing(Answer::guideline))
                .forEach(answer -> content.add(List.of(
                        answer.guideline().toString(),
                        answer.status().asWritten(),
                        answer.details().text(),
                        answer.evidence().text(),
                        answer.completion() instanceof Completion.On on
                                ? on.date().toString()
                                : answer.completion().asWritten())));
        submission.unmatched().forEach(unmatched -> content.add(List.of(unmatched.label(), unmatched.content())));
        return content;
    }
}

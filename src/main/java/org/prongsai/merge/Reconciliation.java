package org.prongsai.merge;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.model.Answer;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.FileOutcome.Superseded.Reason;
import org.prongsai.model.InputFile;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;

/**
 * Reconciliation of several workbooks that a division sent: the one that counts is the one saved last, by the time
 * inside the file. Where the times do not surely tell, none counts. File names and the disk's times decide nothing.
 */
public final class Reconciliation {
    private static final Comparator<Submission> LATEST_FIRST = Comparator.comparing(
                    (Submission submission) -> submission.savedAt().latest().orElse(Instant.MIN))
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
        if (latestFirst.isEmpty()) {
            return List.of();
        }
        int at = latest(latestFirst);
        if (at < 0) {
            return undecided(latestFirst);
        }
        Submission counts = latestFirst.get(at);
        List<FileOutcome> outcomes = new ArrayList<>(List.of(new FileOutcome.Counted(counts)));
        // By place, not by value: the same file under the same name twice is counted once.
        for (int i = 0; i < latestFirst.size(); i++) {
            if (i != at) {
                Submission other = latestFirst.get(i);
                Reason reason = isSame(other, counts) ? Reason.IDENTICAL : Reason.OLDER;
                outcomes.add(new FileOutcome.Superseded(other, counts.file(), reason));
            }
        }
        return outcomes;
    }

    /** The place of one that is surely saved after all that differ from it; -1 when there is none. */
    private static int latest(List<Submission> sent) {
        for (int i = 0; i < sent.size(); i++) {
            Submission candidate = sent.get(i);
            if (sent.stream().allMatch(other -> isSame(other, candidate) || yields(other, candidate))) {
                return i;
            }
        }
        return -1;
    }

    /** A blank form never takes the place of one that is filled in: it may have been sent by mistake. */
    private static boolean yields(Submission other, Submission candidate) {
        return other.savedAt().isSurelyBefore(candidate.savedAt())
                && (!content(candidate).isEmpty() || content(other).isEmpty());
    }

    private static List<FileOutcome> undecided(List<Submission> sent) {
        List<FileOutcome> outcomes = new ArrayList<>();
        for (int i = 0; i < sent.size(); i++) {
            List<InputFile> others =
                    new ArrayList<>(sent.stream().map(Submission::file).toList());
            others.remove(i);
            outcomes.add(new FileOutcome.Undecided(sent.get(i), others));
        }
        return outcomes;
    }

    private static boolean isSame(Submission one, Submission other) {
        return one.file().digest().equals(other.file().digest()) || content(one).equals(content(other));
    }

    /** What a submission says, without where it stands. */
    private static List<List<String>> content(Submission submission) {
        List<List<String>> content = new ArrayList<>();
        submission.answers().stream()
                .filter(answer -> !answer.isEmpty())
                .sorted(Comparator.comparing(Answer::guideline))
                .forEach(answer -> content.add(Stream.concat(
                                Stream.of(answer.guideline().toString()),
                                answer.entries().stream()
                                        .map(entry -> entry.value().counts()))
                        .toList()));
        submission.unmatched().forEach(unmatched -> content.add(List.of(unmatched.label(), unmatched.content())));
        return content;
    }
}

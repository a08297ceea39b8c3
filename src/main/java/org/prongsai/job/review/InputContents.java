package org.prongsai.job.review;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.finding.Decision;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.model.Submission;
import org.prongsai.read.form.FormReading;

/** What the input folder turned out to hold: submissions, the secretariat's decisions, and everything else. */
public final class InputContents {
    private final List<Submission> submissions = new ArrayList<>();
    private final List<FileOutcome> others = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    public void add(InputReader.ReadItem item) {
        if (item instanceof InputReader.ReadItem.Closed closed) {
            others.add(closed.outcome());
        } else if (item instanceof InputReader.ReadItem.Opened opened) {
            add(opened.file(), opened.reading());
        }
    }

    private void add(InputFile file, FormReading reading) {
        if (reading instanceof FormReading.Read read) {
            submissions.add(read.submission());
        } else if (reading instanceof FormReading.NotRead not) {
            others.add(new FileOutcome.Refused(file, not.refusal(), not.division(), not.details()));
        } else if (reading instanceof FormReading.Decisions made) {
            decisions.addAll(made.list());
            others.add(new FileOutcome.Ignored(file, FileOutcome.IgnoreReason.DECISIONS));
        }
    }

    /** The files that the decisions stand in. */
    public List<InputFile> decisionFiles() {
        return others.stream()
                .filter(outcome -> outcome instanceof FileOutcome.Ignored ignored
                        && ignored.reason() == FileOutcome.IgnoreReason.DECISIONS)
                .map(FileOutcome::file)
                .toList();
    }

    public List<Submission> submissions() {
        return submissions;
    }

    /** Outcomes of the files that are no readable submissions. */
    public List<FileOutcome> others() {
        return others;
    }

    List<Decision> decisions() {
        return decisions;
    }
}

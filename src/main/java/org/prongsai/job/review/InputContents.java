package org.prongsai.job.review;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.finding.Decision;
import org.prongsai.finding.WrittenText;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.InputFile;
import org.prongsai.model.Submission;
import org.prongsai.read.form.FormReading;

/** Contents of the input folder, read: submissions, the secretariat's decisions, and everything else. */
public final class InputContents {
    private final List<Submission> submissions = new ArrayList<>();
    private final List<FileOutcome> others = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();
    private final List<WrittenText> texts = new ArrayList<>();

    public void add(ReadItem item) {
        item.<Runnable>fold(
                        opened -> () -> add(opened.file(), opened.reading()),
                        closed -> () -> others.add(closed.outcome()))
                .run();
    }

    private void add(InputFile file, FormReading reading) {
        reading.<Runnable>fold(
                        read -> () -> submissions.add(read.submission()),
                        made -> () -> {
                            decisions.addAll(made.book().decisions());
                            texts.addAll(made.book().texts());
                            others.add(new FileOutcome.Ignored(file, FileOutcome.IgnoreReason.DECISIONS));
                        },
                        not -> () -> others.add(new FileOutcome.Refused(
                                file, not.refusal(), not.division(), not.details(), not.place())))
                .run();
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

    /** The agency's own texts. */
    List<WrittenText> texts() {
        return texts;
    }
}

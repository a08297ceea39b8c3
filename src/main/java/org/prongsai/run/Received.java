package org.prongsai.run;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.finding.Decision;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Incoming;
import org.prongsai.model.Submission;
import org.prongsai.read.FormReading;

/** What the input folder turned out to hold: submissions, the secretariat's decisions, and everything else. */
final class Received {
    private final List<Submission> submissions = new ArrayList<>();
    private final List<FileOutcome> others = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    void add(InputReading.Piece piece) {
        if (piece instanceof InputReading.Piece.Closed closed) {
            others.add(closed.outcome());
        } else if (piece instanceof InputReading.Piece.Opened opened) {
            add(opened.file(), opened.reading());
        }
    }

    private void add(Incoming file, FormReading reading) {
        if (reading instanceof FormReading.Read read) {
            submissions.add(read.submission());
        } else if (reading instanceof FormReading.NotRead not) {
            others.add(new FileOutcome.Refused(file, not.refusal(), not.division(), not.detail()));
        } else if (reading instanceof FormReading.Decisions made) {
            decisions.addAll(made.list());
            others.add(new FileOutcome.Ignored(file, FileOutcome.Disregard.DECISIONS));
        }
    }

    /** The files that the decisions stand in. */
    List<Incoming> decisionFiles() {
        return others.stream()
                .filter(outcome -> outcome instanceof FileOutcome.Ignored ignored
                        && ignored.reason() == FileOutcome.Disregard.DECISIONS)
                .map(FileOutcome::file)
                .toList();
    }

    List<Submission> submissions() {
        return submissions;
    }

    /** Outcomes of the files that are no readable submissions. */
    List<FileOutcome> others() {
        return others;
    }

    List<Decision> decisions() {
        return decisions;
    }
}

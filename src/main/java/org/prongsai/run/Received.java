package org.prongsai.run;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.finding.Decision;
import org.prongsai.intake.Arrival;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Submission;
import org.prongsai.read.FormReader;
import org.prongsai.read.FormReading;

/** What the input folder turned out to hold: submissions, the secretariat's decisions, and everything else. */
final class Received {
    private final FormReader reader;
    private final List<Submission> submissions = new ArrayList<>();
    private final List<FileOutcome> others = new ArrayList<>();
    private final List<Decision> decisions = new ArrayList<>();

    Received(FormReader reader) {
        this.reader = reader;
    }

    void add(Arrival arrival) {
        if (arrival instanceof Arrival.Rejected rejected) {
            others.add(rejected.outcome());
        } else if (arrival instanceof Arrival.Accepted accepted) {
            add(accepted);
        }
    }

    private void add(Arrival.Accepted file) {
        FormReading reading = reader.read(file.file(), file.content());
        if (reading instanceof FormReading.Read read) {
            submissions.add(read.submission());
        } else if (reading instanceof FormReading.NotRead not) {
            others.add(new FileOutcome.Refused(file.file(), not.refusal(), not.division(), not.detail()));
        } else if (reading instanceof FormReading.Decisions made) {
            decisions.addAll(made.list());
            others.add(new FileOutcome.Ignored(file.file(), FileOutcome.Disregard.DECISIONS));
        }
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

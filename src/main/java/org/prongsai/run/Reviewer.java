package org.prongsai.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.finding.Findings;
import org.prongsai.intake.Arrival;
import org.prongsai.intake.Intake;
import org.prongsai.merge.Merger;
import org.prongsai.merge.Reconciliation;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.read.FormReader;
import org.prongsai.read.FormReading;
import org.prongsai.text.Messages;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/** Intake, read, reconcile, validate, merge: in this order, and data moves one way. */
final class Reviewer {
    private final RoundFolder folder;
    private final Messages messages;
    private final Progress progress;

    Reviewer(RoundFolder folder, Messages messages, Progress progress) {
        this.folder = folder;
        this.messages = messages;
        this.progress = progress;
    }

    Review review(Plan plan) {
        List<Submission> submissions = new ArrayList<>();
        List<FileOutcome> others = new ArrayList<>();
        read(plan, submissions, others);
        List<FileOutcome> files = new Reconciliation(plan).reconcile(submissions, others);
        Findings findings = new Validator(plan, RuleBook.load()).validate(files);
        return new Review(new Merger(plan).merge(files), findings);
    }

    private void read(Plan plan, List<Submission> submissions, List<FileOutcome> others) {
        Intake intake = new Intake(folder.input(), folder.plan());
        FormReader reader = new FormReader(plan, messages);
        List<Path> files = intake.files();
        progress.begin("progress.reading", files.size());
        for (Path file : files) {
            for (Arrival arrival : intake.open(file)) {
                read(reader, arrival, submissions, others);
            }
            progress.step();
        }
        progress.end();
    }

    private static void read(
            FormReader reader, Arrival arrival, List<Submission> submissions, List<FileOutcome> others) {
        if (arrival instanceof Arrival.Rejected rejected) {
            others.add(rejected.outcome());
        } else if (arrival instanceof Arrival.Accepted accepted) {
            FormReading reading = reader.read(accepted.file(), accepted.content());
            if (reading instanceof FormReading.Read read) {
                submissions.add(read.submission());
            } else if (reading instanceof FormReading.NotRead not) {
                others.add(new FileOutcome.Refused(accepted.file(), not.refusal(), not.division(), not.detail()));
            }
        }
    }
}

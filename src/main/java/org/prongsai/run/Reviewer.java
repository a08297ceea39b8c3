package org.prongsai.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Severities;
import org.prongsai.intake.Arrival;
import org.prongsai.intake.Intake;
import org.prongsai.merge.Merger;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.read.FormReader;
import org.prongsai.read.FormReading;
import org.prongsai.text.Messages;
import org.prongsai.validate.Circumstances;
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

    Review review(Plan plan, Severities severities, ReviewOrder order) {
        List<Submission> submissions = new ArrayList<>();
        List<FileOutcome> others = new ArrayList<>();
        List<Decision> decisions = new ArrayList<>();
        read(plan, submissions, others, decisions);
        Circumstances circumstances = new Circumstances(
                order.asOf().orElse(plan.round().due()), order.previous().map(PreviousEdition::at), List.of());
        Judgement judgement =
                new Judgement(plan, new Validator(plan, RuleBook.load(), severities), circumstances, decisions);
        Judgement.Verdict verdict = judgement.on(submissions, others);
        return new Review(new Merger(plan).merge(verdict.files()), verdict.findings());
    }

    private void read(Plan plan, List<Submission> submissions, List<FileOutcome> others, List<Decision> decisions) {
        Intake intake = new Intake(folder.input(), folder.plan());
        FormReader reader = new FormReader(plan, messages);
        List<Path> files = intake.files();
        progress.begin("progress.reading", files.size());
        for (Path file : files) {
            Arrival arrival = intake.open(file);
            if (arrival instanceof Arrival.Rejected rejected) {
                others.add(rejected.outcome());
            } else if (arrival instanceof Arrival.Accepted accepted) {
                FormReading reading = reader.read(accepted.file(), accepted.content());
                if (reading instanceof FormReading.Read read) {
                    submissions.add(read.submission());
                } else if (reading instanceof FormReading.NotRead not) {
                    others.add(new FileOutcome.Refused(accepted.file(), not.refusal(), not.division(), not.detail()));
                } else if (reading instanceof FormReading.Decisions made) {
                    decisions.addAll(made.list());
                    others.add(new FileOutcome.Ignored(accepted.file(), FileOutcome.Disregard.DECISIONS));
                }
            }
            progress.step();
        }
        progress.end();
    }
}

package org.prongsai.run;

import java.nio.file.Path;
import java.util.List;
import org.prongsai.finding.Severities;
import org.prongsai.intake.Intake;
import org.prongsai.merge.Merger;
import org.prongsai.model.Plan;
import org.prongsai.read.FormReader;
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
        Received received = read(plan);
        Circumstances circumstances = new Circumstances(
                order.asOf().orElse(plan.round().due()), order.previous().map(PreviousEdition::at), List.of());
        Validator validator = new Validator(plan, RuleBook.load(), severities);
        Judgement.Verdict verdict = new Judgement(plan, validator, circumstances, received.decisions())
                .on(received.submissions(), received.others());
        return new Review(new Merger(plan).merge(verdict.files()), verdict.findings());
    }

    private Received read(Plan plan) {
        Intake intake = new Intake(folder.input(), folder.plan());
        Received received = new Received(new FormReader(plan, messages));
        List<Path> files = intake.files();
        progress.begin("progress.reading", files.size());
        for (Path file : files) {
            intake.open(file).forEach(received::add);
            progress.step();
        }
        progress.end();
        return received;
    }
}

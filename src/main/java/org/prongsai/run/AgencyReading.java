package org.prongsai.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Findings;
import org.prongsai.intake.Arrival;
import org.prongsai.intake.Intake;
import org.prongsai.io.JobFailure;
import org.prongsai.merge.Merger;
import org.prongsai.merge.Reconciliation;
import org.prongsai.model.Agency;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.read.FormReader;
import org.prongsai.read.PlanReading;
import org.prongsai.render.Edition;
import org.prongsai.run.AgencySurvey.Sighting;
import org.prongsai.text.Messages;
import org.prongsai.text.Sentence;
import org.prongsai.validate.Circumstances;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.Validator;

/**
 * One agency's files to its own edition, as if the round were its alone. It depends on these files and the plan and on
 * nothing else, so that it does not matter when, where, or beside which others it is done.
 */
final class AgencyReading {
    private final Intake intake;
    private final PlanReading.Read plan;
    private final ReviewOrder order;
    private final Messages messages;
    private final TemplateFolder templates;
    private final RuleBook rules = RuleBook.load();
    private final MemoryBudget memory = new MemoryBudget();
    private final LastZip lastZip = new LastZip();

    AgencyReading(
            Intake intake, PlanReading.Read plan, ReviewOrder order, Messages messages, TemplateFolder templates) {
        this.intake = intake;
        this.plan = plan;
        this.order = order;
        this.messages = messages;
        this.templates = templates;
    }

    Edition of(Agency agency, List<Sighting> files) {
        Plan own = plan.plan().of(agency);
        Received received = received(own, files);
        List<FileOutcome> outcomes = new Reconciliation(own).reconcile(received.submissions(), received.others());
        return edition(own, outcomes, validator(own).validate(outcomes, circumstances()));
    }

    /**
     * What became of files that tell of no agency. Whatever else the round's own organisation would be told (who sent
     * nothing) is not about them.
     *
     * @throws JobFailure when there are decisions among them: they are made in an agency's own round
     */
    Edition nobodys(List<Sighting> files) {
        Received received = received(plan.plan(), files);
        received.decisionFiles().stream().findFirst().ifPresent(file -> {
            throw new JobFailure(Sentence.of("failure.agencies-decisions", file.path()), null);
        });
        List<FileOutcome> outcomes =
                new Reconciliation(plan.plan()).reconcile(received.submissions(), received.others());
        Findings findings = validator(plan.plan()).validate(outcomes, circumstances());
        List<Finding> about = findings.list().stream()
                .filter(finding -> finding.place().isPresent())
                .toList();
        return edition(plan.plan(), outcomes, new Findings(about, findings.skipped(), findings.decided()));
    }

    private Received received(Plan own, List<Sighting> files) {
        InputReading reading = new InputReading(intake, new FormReader(own, messages));
        Received received = new Received();
        for (Sighting file : files) {
            received.add(memory.guarded(
                    intake.size(file.on()),
                    () -> reading.piece(again(file)),
                    () -> new InputReading.Piece.Closed(tooLarge(file))));
        }
        return received;
    }

    private static FileOutcome tooLarge(Sighting file) {
        return new FileOutcome.Refused(file.file(), FileOutcome.Refusal.TOO_LARGE, Optional.empty(), "");
    }

    private Arrival again(Sighting file) {
        return lastZip.open(file.on(), intake).stream()
                .filter(arrival -> arrival.file().equals(file.file()))
                .findFirst()
                .orElseThrow(() -> new JobFailure(
                        Sentence.of("failure.changed", file.file().path()), null));
    }

    /** The zip that was opened last: a province's one zip holds the forms of many agencies. */
    private static final class LastZip {
        private Path path = Path.of("");
        private List<Arrival> arrivals = new ArrayList<>();

        List<Arrival> open(Path file, Intake intake) {
            synchronized (this) {
                if (file.equals(path)) {
                    return arrivals;
                }
            }
            List<Arrival> opened = intake.open(file);
            if (opened.size() > 1) {
                synchronized (this) {
                    path = file;
                    arrivals = opened;
                }
            }
            return opened;
        }
    }

    private Validator validator(Plan own) {
        return new Validator(own, rules, plan.severities());
    }

    private Circumstances circumstances() {
        return Circumstances.asOf(order.asOf().orElse(plan.plan().round().due()));
    }

    private Edition edition(Plan own, List<FileOutcome> outcomes, Findings findings) {
        return new Edition(
                new Merger(own).merge(outcomes),
                findings,
                plan.severities(),
                Optional.empty(),
                order.asOf().orElse(own.round().due()),
                messages,
                templates);
    }
}

package org.prongsai.job.agencies;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Findings;
import org.prongsai.intake.Intake;
import org.prongsai.intake.IntakeResult;
import org.prongsai.io.JobFailure;
import org.prongsai.job.agencies.AgencyFileIndex.LocatedFile;
import org.prongsai.job.review.InputContents;
import org.prongsai.job.review.InputReader;
import org.prongsai.job.review.MemoryBudget;
import org.prongsai.job.review.ReadItem;
import org.prongsai.merge.Merger;
import org.prongsai.merge.Reconciliation;
import org.prongsai.message.LocalizedMessage;
import org.prongsai.message.Messages;
import org.prongsai.model.Agency;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.read.form.FormReader;
import org.prongsai.render.Edition;
import org.prongsai.round.ReviewRequest;
import org.prongsai.round.RoundDefinition;
import org.prongsai.round.TemplateFolder;
import org.prongsai.validate.RuleBook;
import org.prongsai.validate.RuleContext;
import org.prongsai.validate.Validator;

/**
 * Reviewer of one agency's files to its own edition, as if the round were its alone. It depends on these files and the
 * plan and on nothing else, so that it does not matter when, where, or beside which others it is done.
 */
final class AgencyReviewer {
    private final Intake intake;
    private final RoundDefinition definition;
    private final ReviewRequest request;
    private final Messages messages;
    private final TemplateFolder templates;
    private final RuleBook rules = RuleBook.load();
    private final MemoryBudget memory = new MemoryBudget();
    private final LastZip lastZip = new LastZip();

    AgencyReviewer(
            Intake intake,
            RoundDefinition definition,
            ReviewRequest request,
            Messages messages,
            TemplateFolder templates) {
        this.intake = intake;
        this.definition = definition;
        this.request = request;
        this.messages = messages;
        this.templates = templates;
    }

    Edition of(Agency agency, List<LocatedFile> files) {
        Plan own = definition.plan().of(agency);
        InputContents contents = received(own, files);
        List<FileOutcome> outcomes = new Reconciliation(own).reconcile(contents.submissions(), contents.others());
        return edition(own, outcomes, validator(own).validate(outcomes, circumstances()));
    }

    /**
     * What became of files that tell of no agency. Whatever else the round's own organisation would be told (who sent
     * nothing) is not about them.
     *
     * @throws JobFailure when there are decisions among them: they are made in an agency's own round
     */
    Edition unowned(List<LocatedFile> files) {
        InputContents contents = received(definition.plan(), files);
        contents.decisionFiles().stream().findFirst().ifPresent(file -> {
            throw new JobFailure(LocalizedMessage.of("failure.agencies-decisions", file.path()), null);
        });
        List<FileOutcome> outcomes =
                new Reconciliation(definition.plan()).reconcile(contents.submissions(), contents.others());
        Findings findings = validator(definition.plan()).validate(outcomes, circumstances());
        List<Finding> about = findings.list().stream()
                .filter(finding -> finding.location().isPresent())
                .toList();
        return edition(definition.plan(), outcomes, new Findings(about, findings.skipped(), findings.decided()));
    }

    private InputContents received(Plan own, List<LocatedFile> files) {
        InputReader reading = new InputReader(intake, new FormReader(own, day()));
        InputContents contents = new InputContents();
        for (LocatedFile file : files) {
            contents.add(memory.guarded(
                    intake.size(file.on()),
                    () -> reading.item(again(file)),
                    () -> new ReadItem.Closed(tooLarge(file))));
        }
        return contents;
    }

    private static FileOutcome tooLarge(LocatedFile file) {
        return new FileOutcome.Refused(file.file(), FileOutcome.RejectReason.TOO_LARGE);
    }

    private IntakeResult again(LocatedFile file) {
        return lastZip.open(file.on(), intake).stream()
                .filter(result -> result.file().equals(file.file()))
                .findFirst()
                .orElseThrow(() -> new JobFailure(
                        LocalizedMessage.of("failure.changed", file.file().path()), null));
    }

    /** The zip that was opened last: a province's one zip holds the forms of many agencies. */
    private static final class LastZip {
        private Path path = Path.of("");
        private List<IntakeResult> arrivals = new ArrayList<>();

        List<IntakeResult> open(Path file, Intake intake) {
            synchronized (this) {
                if (file.equals(path)) {
                    return arrivals;
                }
            }
            List<IntakeResult> opened = intake.open(file);
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
        return new Validator(own, rules, definition.severities());
    }

    private LocalDate day() {
        return request.asOf().orElse(definition.plan().round().due());
    }

    private RuleContext circumstances() {
        return RuleContext.asOf(day());
    }

    private Edition edition(Plan own, List<FileOutcome> outcomes, Findings findings) {
        return new Edition(
                new Merger(own).merge(outcomes),
                findings,
                definition.severities(),
                Optional.empty(),
                day(),
                messages,
                templates);
    }
}

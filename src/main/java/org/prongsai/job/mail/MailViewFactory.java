package org.prongsai.job.mail;

import java.time.LocalDate;
import java.util.List;
import org.prongsai.layout.RoundText;
import org.prongsai.mail.OutgoingAttachment;
import org.prongsai.mail.compose.MailView;
import org.prongsai.mail.compose.MailView.EditionWords;
import org.prongsai.mail.compose.MailView.FaultLine;
import org.prongsai.mail.compose.MailView.FileLine;
import org.prongsai.mail.compose.MailView.Mending;
import org.prongsai.mail.compose.MailView.RoundWords;
import org.prongsai.message.Messages;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Plan;
import org.prongsai.model.Recipient;
import org.prongsai.model.Submission;
import org.prongsai.render.EditionView;
import org.prongsai.returns.CellFault;
import org.prongsai.returns.ReturnedForm;
import org.prongsai.text.OneLine;
import org.prongsai.thai.ThaiDates;

/** Factory of the views that the templates of mails are given. */
final class MailViewFactory {
    private static final int FAULTS_IN_A_MAIL = 8;

    private final Plan plan;
    private final Messages messages;
    private final RoundWords round;

    /**
     * @param today for what is overdue
     * @param mark of the edition that the mails are about, empty when they are about none
     */
    MailViewFactory(Plan plan, Messages messages, LocalDate today, String mark) {
        this.plan = plan;
        this.messages = messages;
        this.round = new RoundWords(
                OneLine.of(plan.organisation().name()),
                RoundText.full(plan.round(), messages),
                OneLine.of(plan.organisation().contact()),
                ThaiDates.full(plan.round().due(), messages.language()),
                today.isAfter(plan.round().due()),
                mark);
    }

    MailView edition(Recipient recipient, EditionView edition, List<OutgoingAttachment> enclosures) {
        String name = OneLine.of(recipient.name());
        List<String> figures = List.of(
                messages.of(
                        "mail.edition.returned",
                        edition.head().divisionsReturned(),
                        edition.head().divisionsExpected()),
                progress(edition.goals()));
        return new MailView(
                round,
                name.isEmpty() ? messages.of("mail.recipient") : name,
                "",
                plan.guidelines().size(),
                new EditionWords(figures, OneLine.of(edition.notice())),
                Mending.NONE,
                List.of(),
                lines(enclosures));
    }

    private String progress(List<EditionView.GoalFigures> goals) {
        return messages.of(
                "mail.edition.progress",
                goals.stream().mapToInt(EditionView.GoalFigures::guidelines).sum(),
                goals.stream().mapToInt(EditionView.GoalFigures::achieved).sum(),
                goals.stream().mapToInt(EditionView.GoalFigures::inProgress).sum(),
                goals.stream().mapToInt(EditionView.GoalFigures::notStarted).sum(),
                goals.stream()
                        .mapToInt(EditionView.GoalFigures::nothingToReport)
                        .sum(),
                goals.stream().mapToInt(EditionView.GoalFigures::incomplete).sum());
    }

    MailView returned(Division division, ReturnedForm said, List<OutgoingAttachment> enclosures) {
        List<FaultLine> faults = said.faults().stream()
                .limit(FAULTS_IN_A_MAIL)
                .map(fault -> new FaultLine(where(fault), OneLine.of(fault.message()), OneLine.of(fault.suggestion())))
                .toList();
        Mending mending = new Mending(
                said.mendBy(),
                said.errors(),
                said.warnings(),
                faults,
                said.faults().size() - faults.size(),
                said.taken());
        return toDivision(division, mending, List.of(), enclosures);
    }

    private String where(CellFault fault) {
        String cells = OneLine.of(fault.where());
        if (fault.guideline().isEmpty()) {
            return cells.isEmpty() ? messages.of("return.whole-file") : messages.of("mail.returns.cell", cells);
        }
        return cells.isEmpty()
                ? messages.of("mail.returns.guideline-only", fault.guideline())
                : messages.of("mail.returns.guideline", fault.guideline(), cells);
    }

    /** @param submission that counts for the division */
    MailView receipt(Division division, Submission submission) {
        String saved = messages.of(submission.savedAt());
        String file =
                messages.of("mail.receipts.file", OneLine.of(submission.file().name()), saved);
        return toDivision(division, Mending.NONE, List.of(file), List.of());
    }

    /** @param refused files that came, are likely its own, and can't be taken */
    MailView reminder(Division division, List<FileOutcome.Refused> refused, List<OutgoingAttachment> enclosures) {
        List<FaultLine> files = refused.stream()
                .limit(FAULTS_IN_A_MAIL)
                .map(file -> new FaultLine(
                        OneLine.of(file.file().name()),
                        OneLine.of(messages.of("refusal." + file.reason().name(), file.details())),
                        OneLine.of(messages.of("refusal." + file.reason().name() + ".do", file.details()))))
                .toList();
        Mending mending = new Mending("", refused.size(), 0, files, refused.size() - files.size(), false);
        return toDivision(division, mending, List.of(), enclosures);
    }

    /** A mail that brings a form. */
    MailView form(Division division, List<OutgoingAttachment> enclosures) {
        return toDivision(division, Mending.NONE, List.of(), enclosures);
    }

    private MailView toDivision(
            Division division, Mending mending, List<String> received, List<OutgoingAttachment> enclosures) {
        String name = OneLine.of(division.name());
        return new MailView(
                round,
                messages.of("letter.to.name", name),
                name,
                plan.guidelinesOf(division).size(),
                EditionWords.NONE,
                mending,
                received,
                lines(enclosures));
    }

    private static List<FileLine> lines(List<OutgoingAttachment> enclosures) {
        return enclosures.stream()
                .map(file -> new FileLine(OneLine.of(file.name()), file.kilobytes()))
                .toList();
    }
}

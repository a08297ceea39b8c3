package org.prongsai.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.message.Messages;
import org.prongsai.model.AgencyText;
import org.prongsai.model.Consolidation;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FieldKey;
import org.prongsai.model.Goal;
import org.prongsai.model.Guideline;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Responsible;
import org.prongsai.model.RollUp;
import org.prongsai.model.Tally;
import org.prongsai.model.UnmatchedRow;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiText;

/** The published table's lines: one for each guideline, with the divisions' answers behind it. */
final class OfficialTable {
    private final Consolidation consolidation;
    private final Messages messages;
    private final AnswerRows answers;
    private final OwnWords own;

    OfficialTable(Consolidation consolidation, Messages messages) {
        this.consolidation = consolidation;
        this.messages = messages;
        this.answers = new AnswerRows(consolidation.plan().fields(), messages);
        this.own = OwnWords.besideParts(consolidation.plan().fields(), messages);
    }

    String detailsHead() {
        return messages.of(
                consolidation.plan().fields().ask(FieldKey.DETAILS) ? "official.details" : "official.by-division");
    }

    List<EditionView.OfficialGoal> goals() {
        return consolidation.plan().goals().stream().map(this::goal).toList();
    }

    private EditionView.OfficialGoal goal(Goal goal) {
        return new EditionView.OfficialGoal(
                goal.label(),
                goal.text(),
                consolidation.linesOf(goal).stream().map(this::line).toList());
    }

    private EditionView.OfficialLine line(GuidelineResult line) {
        return new EditionView.OfficialLine(
                line.guideline().id().toString(),
                line.guideline().text(),
                unit(line.guideline()),
                line.rollUp().kind(),
                messages.of(line.rollUp().label()),
                line.rollUp() instanceof RollUp.Incomplete ? counts(line.tally()) : "",
                line.text().map(AgencyText::text).orElse(""),
                line.text().map(AgencyText::by).orElse(""),
                details(line),
                line.guideline()
                        .lead()
                        .map(lead -> consolidation.plan().division(lead).name())
                        .orElse(""),
                line.guideline()
                        .due()
                        .map(due -> ThaiDates.full(due, messages.language()))
                        .orElse(""),
                line.entries().stream().map(answers::row).toList(),
                own.lines(own.of(line.guideline())),
                uninvited(line));
    }

    private List<String> uninvited(GuidelineResult line) {
        return consolidation.counted().stream()
                .filter(submission -> submission.unmatched().stream()
                        .anyMatch(unmatched -> unmatched.reason() == UnmatchedRow.Reason.NOT_ASSIGNED
                                && unmatched
                                        .guideline()
                                        .filter(line.guideline().id()::equals)
                                        .isPresent()))
                .map(submission -> submission.division().value())
                .distinct()
                .toList();
    }

    private String unit(Guideline guideline) {
        return guideline.responsible() instanceof Responsible.Every every
                ? words(every)
                : consolidation.plan().expected(guideline).stream()
                        .map(division -> division.name())
                        .collect(Collectors.joining("\n"));
    }

    private String words(Responsible.Every every) {
        return every.words().isEmpty() ? messages.of("unit.every") : every.words();
    }

    private String counts(Tally tally) {
        List<String> parts = new ArrayList<>();
        part(parts, ExpectedAnswer.State.ACHIEVED, tally.achieved());
        part(parts, ExpectedAnswer.State.IN_PROGRESS, tally.inProgress());
        part(parts, ExpectedAnswer.State.NOT_STARTED, tally.notStarted());
        part(parts, ExpectedAnswer.State.NOTHING_TO_REPORT, tally.nothingToReport());
        part(parts, ExpectedAnswer.State.INVALID, tally.invalid());
        part(parts, ExpectedAnswer.State.MISSING, tally.missing());
        return String.join("\n", parts);
    }

    private void part(List<String> parts, ExpectedAnswer.State state, int count) {
        if (count > 0) {
            parts.add(messages.of("count." + state.code(), count));
        }
    }

    /** Equal texts are told once, with the names of all who gave them; a line of one division names nobody. */
    private List<String> details(GuidelineResult line) {
        Optional<ExpectedAnswer> alone = speaksAlone(line);
        if (alone.isPresent()) {
            String told = toldOpenly(alone.get(), true);
            return told.isEmpty() ? List.of() : List.of(told);
        }
        Map<String, List<ExpectedAnswer>> byText = new LinkedHashMap<>();
        line.entries()
                .forEach(expected -> byText.computeIfAbsent(
                                ThaiText.key(toldOpenly(expected, false)), key -> new ArrayList<>())
                        .add(expected));
        List<String> paragraphs = new ArrayList<>();
        for (List<ExpectedAnswer> sharing : byText.values()) {
            String names = line.guideline().responsible() instanceof Responsible.Every every
                            && sharing.size() == line.entries().size()
                    ? words(every)
                    : sharing.stream()
                            .map(expected -> expected.division().name())
                            .collect(Collectors.joining(", "));
            paragraphs.add(messages.of("official.paragraph", names, toldOpenly(sharing.get(0), false)));
        }
        return paragraphs;
    }

    /** The one division that answers, or the one that leads the others. */
    private static Optional<ExpectedAnswer> speaksAlone(GuidelineResult line) {
        return line.entries().stream()
                .filter(expected -> line.entries().size() == 1
                        || line.guideline()
                                .lead()
                                .equals(Optional.of(expected.division().code())))
                .findFirst();
    }

    private String told(ExpectedAnswer expected, boolean alone) {
        ExpectedAnswer.State state = expected.state();
        String details = expected.received()
                .flatMap(received -> received.answer().entry(FieldKey.DETAILS))
                .map(entry -> entry.value().asWritten().strip())
                .orElse("");
        if (state == ExpectedAnswer.State.MISSING && details.isEmpty()) {
            return messages.of(expected.received().isPresent() ? "official.no-status" : "official.missing");
        }
        if (state == ExpectedAnswer.State.MISSING) {
            return messages.of("official.no-status") + " " + details;
        }
        if (state == ExpectedAnswer.State.NOTHING_TO_REPORT) {
            return (messages.of("official.nothing-to-report") + " " + details).strip();
        }
        if (state == ExpectedAnswer.State.INVALID) {
            return messages.of("official.invalid", asWritten(expected)) + " " + details;
        }
        if (consolidation.plan().fields().ask(FieldKey.DETAILS)) {
            boolean asked = expected.received().stream()
                    .allMatch(received -> received.answer().asks(Set.of(FieldKey.DETAILS)));
            return details.isEmpty() ? messages.of(asked ? "official.no-details" : "official.not-asked") : details;
        }
        // A line of one division says its status already.
        return alone ? "" : messages.of(expected.label());
    }

    /** What was told, and that somebody else's words are in it. */
    private String toldOpenly(ExpectedAnswer expected, boolean alone) {
        String told = told(expected, alone);
        List<String> parts = new ArrayList<>(told.isEmpty() ? List.of() : List.of(told));
        expected.received().stream()
                .flatMap(received -> received.corrections().stream())
                .forEach(correction -> parts.add("[" + answers.correction(correction) + "]"));
        List<String> lines = new ArrayList<>(parts.isEmpty() ? List.of() : List.of(String.join(" ", parts)));
        lines.addAll(own.lines(own.of(expected)));
        return String.join("\n", lines);
    }

    private static String asWritten(ExpectedAnswer expected) {
        return expected.received()
                .map(received -> received.answer().status().asWritten().strip())
                .orElse("");
    }
}

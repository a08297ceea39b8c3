package org.prongsai.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.finding.Audience;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingGroup;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Location;
import org.prongsai.finding.Praise;
import org.prongsai.finding.Severity;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.ExpectedAnswer;
import org.prongsai.model.FieldKey;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.GuidelineResult;
import org.prongsai.model.Organisation;
import org.prongsai.model.Plan;
import org.prongsai.model.Submission;
import org.prongsai.model.Tally;
import org.prongsai.thai.ThaiDates;

/** Feedback to each division on the form that counts for it: its faults that it can mend, and what it did well. */
public final class Feedback {
    private final Consolidation consolidation;
    private final Findings findings;
    private final Messages messages;
    private final FindingText words;
    private final LocalDate mendBy;

    /** @param mendBy the day by which mended forms are wanted back */
    public Feedback(Consolidation consolidation, Findings findings, Messages messages, LocalDate mendBy) {
        this.consolidation = consolidation;
        this.findings = findings;
        this.messages = messages;
        this.words = FindingText.shortened(messages);
        this.mendBy = mendBy;
    }

    /**
     * Empty for a division that has nothing to mend.
     *
     * @param parts the files of its form, in most cases one; cells of later ones are named as in {@link Submission#whole}
     */
    public Optional<ReturnedForm> on(List<Submission> parts) {
        Submission submission = Submission.whole(parts);
        List<Finding> found = toMend(parts);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        List<CellFault> faults = FindingGroup.of(found).stream()
                .map(group -> fault(group, parts))
                .toList();
        return Optional.of(form(
                plan().division(submission.division()), faults, corrections(submission), praise(submission), true));
    }

    /** For a division all of whose files were refused: there is nothing to mark, but something to say. */
    public Optional<ReturnedForm> onRefused(Division division) {
        List<CellFault> faults = findings.list().stream()
                .filter(finding ->
                        finding.division().filter(division.code()::equals).isPresent())
                .filter(finding ->
                        finding.traits().missingForm() && finding.location().isPresent())
                .filter(finding -> !isToBeDecided(finding))
                .map(finding -> new CellFault(
                        List.of(),
                        Severity.ERROR,
                        words.severity(Severity.ERROR),
                        "",
                        "",
                        words.where(finding) + ": " + words.message(finding),
                        words.suggestion(finding)))
                .toList();
        return faults.isEmpty()
                ? Optional.empty()
                : Optional.of(form(division, faults, Optional.empty(), List.of(), false));
    }

    private boolean isToBeDecided(Finding finding) {
        return consolidation.files().stream()
                .anyMatch(file -> file instanceof FileOutcome.Refused refused
                        && refused.reason().isToBeDecided()
                        && finding.location()
                                .filter(place -> place.file().equals(file.file().path()))
                                .isPresent());
    }

    private Plan plan() {
        return consolidation.plan();
    }

    private ReturnedForm form(
            Division division, List<CellFault> faults, Optional<String> note, List<String> praise, boolean taken) {
        Organisation organisation = plan().organisation();
        return new ReturnedForm(
                organisation.name(),
                RoundText.full(plan().round(), messages),
                division.name(),
                time(division),
                organisation.contact(),
                ThaiDates.full(mendBy, messages.language()),
                note,
                faults,
                praise,
                taken);
    }

    /** As often as something came of it, something goes back. */
    private int time(Division division) {
        return (int) consolidation.files().stream()
                .filter(file -> file.sender().filter(division.code()::equals).isPresent())
                .count();
    }

    private Stream<Finding> ofDivision(DivisionCode division) {
        return findings.list().stream()
                .filter(finding -> finding.division().filter(division::equals).isPresent());
    }

    /** What the secretariat wrote itself is not the division's to mend. */
    private List<Finding> toMend(List<Submission> parts) {
        Set<Location> corrected = parts.stream()
                .flatMap(part -> part.corrections().stream()
                        .map(correction -> Location.of(part.file().path(), correction.cell())))
                .collect(Collectors.toSet());
        return ofDivision(parts.get(0).division())
                .filter(finding -> finding.audience() == Audience.DIVISION && finding.severity() != Severity.NOTE)
                .filter(finding ->
                        finding.location().filter(corrected::contains).isEmpty())
                .toList();
    }

    /** What counts instead of what the division wrote, so that it can put its own file right. */
    private Optional<String> corrections(Submission submission) {
        List<String> lines = submission.corrections().stream()
                .map(correction -> messages.of(
                        "return.corrected",
                        correction.guideline(),
                        correction.cell().address(),
                        correction.from(),
                        correction.to()))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(String.join("\n", lines));
    }

    /** What is about another of the division's files is told with that file's name, and marked nowhere. */
    private CellFault fault(FindingGroup group, List<Submission> parts) {
        Finding finding = group.first();
        OptionalInt part = IntStream.range(0, parts.size())
                .filter(i ->
                        group.file().filter(parts.get(i).file().path()::equals).isPresent())
                .findFirst();
        boolean here = part.isPresent();
        String message = here ? words.message(finding) : words.where(finding) + ": " + words.message(finding);
        return new CellFault(
                here
                        ? group.cells().stream()
                                .map(cell -> Submission.cellOf(part.getAsInt(), cell))
                                .toList()
                        : List.of(),
                finding.severity(),
                words.severity(finding.severity()),
                group.guidelines().stream().map(GuidelineId::toString).collect(Collectors.joining(", ")),
                String.join("\n", group.values()),
                message,
                words.suggestion(finding));
    }

    private List<String> praise(Submission submission) {
        List<Finding> found = ofDivision(submission.division()).toList();
        List<ExpectedAnswer> entries = consolidation.lines().stream()
                .flatMap(line -> line.entries().stream())
                .filter(expected -> expected.division().code().equals(submission.division()))
                .toList();
        List<String> praise = new ArrayList<>();
        boolean inTime = submission
                .savedAt()
                .latest()
                .filter(saved -> !ThaiDates.dayOf(saved).isAfter(plan().round().due()))
                .isPresent();
        if (inTime) {
            praise.add(messages.of("praise.in-time"));
        }
        if (Tally.of(entries).isComplete() && none(found, Praise.ALL_ANSWERED)) {
            praise.add(messages.of("praise.all-answered", entries.size()));
        }
        if (none(found, Praise.EVIDENCE)
                && submission.answers().stream()
                        .flatMap(answer -> answer.entry(FieldKey.EVIDENCE).stream())
                        .anyMatch(entry -> !entry.value().isBlank())) {
            praise.add(messages.of("praise.evidence"));
        }
        List<String> sound = consolidation.lines().stream()
                .filter(line -> isSound(line, submission, found))
                .map(line -> line.guideline().id().toString())
                .toList();
        if (!sound.isEmpty()) {
            praise.add(messages.of("praise.sound", sound.size(), String.join(", ", sound)));
        }
        return praise;
    }

    /** Answered with a status that counts, and nothing was found about it, not even what was accepted since. */
    private static boolean isSound(GuidelineResult line, Submission submission, List<Finding> found) {
        boolean answered = line.entries().stream()
                .filter(expected -> expected.division().code().equals(submission.division()))
                .anyMatch(expected -> expected.state() != ExpectedAnswer.State.MISSING
                        && expected.state() != ExpectedAnswer.State.INVALID);
        return answered
                && submission.correctionsOf(line.guideline().id()).isEmpty()
                && found.stream()
                        .noneMatch(finding -> finding.guideline()
                                .filter(line.guideline().id()::equals)
                                .isPresent());
    }

    private static boolean none(List<Finding> found, Praise praise) {
        return found.stream().noneMatch(finding -> finding.traits().spoils().contains(praise));
    }
}

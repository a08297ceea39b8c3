package org.prongsai.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severity;
import org.prongsai.layout.RoundText;
import org.prongsai.model.Consolidation;
import org.prongsai.model.Division;
import org.prongsai.model.FileOutcome;
import org.prongsai.model.Tally;
import org.prongsai.text.Messages;

/** What a round came to, on the terminal. */
final class RoundReport {
    private static final int MOST_SHOWN = 5;

    private final Console console;
    private final Messages messages;
    private final Consolidation consolidation;
    private final Findings findings;
    private final FindingText words;

    RoundReport(Console console, Consolidation consolidation, Findings findings) {
        this.console = console;
        this.messages = console.messages();
        this.consolidation = consolidation;
        this.findings = findings;
        this.words = new FindingText(messages);
    }

    /** Figures that fit a screen, the most important first. */
    void summary() {
        Tally tally = consolidation.tally();
        List<Division> missing = consolidation.missing();
        int returned = consolidation.counted().size();
        console.print(consolidation.plan().organisation().name() + "  "
                + RoundText.full(consolidation.plan().round(), messages));
        console.say(findings.hasErrors() || !tally.isComplete() ? "summary.line.provisional" : "summary.line.final");
        console.say("summary.line.returned", returned, returned + missing.size());
        if (!missing.isEmpty()) {
            String names = missing.stream().map(Division::name).collect(Collectors.joining(", "));
            console.say("summary.line.missing", names);
        }
        console.say("summary.line.answers", tally.answered(), tally.expected(), tally.invalid(), tally.missing());
        console.say(
                "summary.line.findings",
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.NOTE));
        long refused = consolidation.files().stream()
                .filter(FileOutcome.Refused.class::isInstance)
                .count();
        if (refused > 0) {
            console.say("summary.line.refused", refused);
        }
    }

    /** The worst few findings. */
    void worst() {
        List<Finding> errors = findings.of(Severity.ERROR);
        errors.stream().limit(MOST_SHOWN).forEach(this::finding);
        if (errors.size() > MOST_SHOWN) {
            console.say("summary.line.more", errors.size() - MOST_SHOWN);
        }
    }

    /** Every finding. */
    void findings() {
        findings.list().forEach(this::finding);
    }

    private void finding(Finding finding) {
        Optional<String> division = finding.division()
                .map(code -> consolidation.plan().division(code).name());
        String about = division.orElse("")
                + finding.guideline()
                        .map(id -> " " + messages.of("finding.guideline", id))
                        .orElse("");
        console.print("");
        console.say("finding.head", words.severity(finding.severity()), about.strip());
        if (finding.place().isPresent()) {
            console.print("  " + words.where(finding));
        }
        console.print("  " + words.message(finding).replace('\n', ' '));
        console.print("  " + words.suggestion(finding).replace('\n', ' '));
    }

    void outputs(Path folder, List<Path> written) {
        console.print("");
        console.say("summary.line.outputs", folder);
        console.print("  "
                + written.stream().map(path -> path.getFileName().toString()).collect(Collectors.joining(", ")));
    }
}

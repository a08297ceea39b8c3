package org.prongsai.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.cli.terminal.Console;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingGroup;
import org.prongsai.finding.FindingText;
import org.prongsai.finding.Findings;
import org.prongsai.finding.Severity;
import org.prongsai.job.review.RoundSummary;
import org.prongsai.layout.RoundText;
import org.prongsai.message.Messages;
import org.prongsai.model.Consolidation;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Tally;
import org.prongsai.render.MissingForms;
import org.prongsai.text.DisplayWidth;

/** Report of a round on the terminal: the most important first, and no more than one screen unless asked for. */
public final class RoundReport {
    private static final int SCREEN_WIDTH = 80;
    /** Lines of a screen of 24 that are left for findings between the summary and what comes after. */
    private static final int LINES_FOR_FINDINGS = 12;

    private static final int MAX_LISTED = 6;

    private final Console console;
    private final Messages messages;
    private final RoundSummary round;
    private final Consolidation consolidation;
    private final Findings findings;
    private final FindingText words;

    public RoundReport(Console console, RoundSummary round) {
        this.console = console;
        this.round = round;
        this.consolidation = round.consolidation();
        this.messages = console.messages().during(consolidation.plan());
        this.findings = round.findings();
        this.words = FindingText.shortened(messages);
    }

    public void summary() {
        Tally tally = consolidation.tally();
        console.say(
                round.isProvisional() ? "summary.line.provisional" : "summary.line.final",
                findings.count(Severity.ERROR),
                findings.count(Severity.WARNING),
                findings.count(Severity.NOTE));
        console.print(consolidation.plan().organisation().name() + "  "
                + RoundText.full(consolidation.plan().round(), messages));
        console.say("summary.line.returned", round.returned(), round.expected());
        if (round.returned() < round.expected()) {
            console.say("summary.line.missing", words.listed(MissingForms.names(consolidation, messages), MAX_LISTED));
        }
        console.say("summary.line.answers", tally.answered(), tally.expected(), tally.invalid(), tally.missing());
        if (round.refused() > 0) {
            console.say("summary.line.refused", round.refused());
        }
    }

    /** The worst findings, as many as fit a screen; notes are for those who ask for all. */
    public void worst() {
        worst(List.of());
    }

    /** @param notes that will be told below them on the same screen */
    public void worst(List<String> notes) {
        List<FindingGroup> groups = round.worst();
        int room = LINES_FOR_FINDINGS
                - notes.stream().mapToInt(RoundReport::height).sum();
        int shown = 0;
        for (FindingGroup group : groups) {
            List<String> lines = lines(group, MAX_LISTED);
            int height = lines.stream().mapToInt(RoundReport::height).sum();
            if (height > room && shown > 0) {
                break;
            }
            lines.forEach(console::print);
            room -= height;
            shown++;
        }
        if (groups.size() > shown) {
            console.say("summary.line.more", groups.size() - shown);
        }
    }

    private static int height(String line) {
        return DisplayWidth.of(line) / SCREEN_WIDTH + 1;
    }

    /** Every finding, whole. */
    public void all() {
        FindingGroup.of(findings.list()).forEach(group -> {
            console.print("");
            lines(group, Integer.MAX_VALUE).forEach(console::print);
        });
        findings.skipped()
                .forEach(rule -> console.say(
                        "skipped.line", messages.of("rule." + rule.rule() + ".what"), messages.of(rule.why())));
    }

    private List<String> lines(FindingGroup group, int most) {
        Finding finding = group.first();
        String division = finding.division()
                .map(code -> consolidation.plan().division(code).name())
                .orElse("");
        String guidelines = words.listed(
                group.guidelines().stream().map(GuidelineId::toString).toList(), most);
        String about = guidelines.isEmpty() ? division : division + " " + messages.of("finding.guideline", guidelines);
        List<String> lines = new ArrayList<>();
        lines.add(messages.of("finding.head", words.severity(finding.severity()), about.strip())
                .strip());
        if (finding.location().isPresent()) {
            lines.add("  " + oneLine(words.where(group, most)));
        }
        lines.add("  " + oneLine(words.message(finding)));
        if (finding.regrading().isPresent()) {
            lines.add("  " + oneLine(words.regrading(finding)));
        }
        lines.add("  → " + oneLine(words.suggestion(finding)));
        return lines;
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }
}

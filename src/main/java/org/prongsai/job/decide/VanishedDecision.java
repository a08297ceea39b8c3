package org.prongsai.job.decide;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.finding.Decision;
import org.prongsai.layout.Labelled;

/**
 * Decision that the log says was made, and that no workbook in the input says any more: an older copy was saved over it, or
 * somebody emptied its row.
 */
public final class VanishedDecision {
    private final DecisionLogLine last;
    private final String by;

    private VanishedDecision(DecisionLogLine last, String by) {
        this.last = last;
        this.by = by;
    }

    /** In the order in which they were made last. */
    static List<VanishedDecision> of(List<DecisionLogLine> log, DecisionFiles files) {
        Map<String, List<DecisionLogLine>> acts = new LinkedHashMap<>();
        log.stream()
                .filter(line -> line.action().isPresent())
                .forEach(line -> acts.computeIfAbsent(line.cell(DecisionLogColumn.KEY), first -> new ArrayList<>())
                        .add(line));
        return acts.entrySet().stream()
                .filter(act -> files.decisions().filledIn(act.getKey()).isEmpty())
                .flatMap(act -> of(act.getValue()).stream())
                .toList();
    }

    private static Optional<VanishedDecision> of(List<DecisionLogLine> acts) {
        DecisionLogLine last = acts.get(acts.size() - 1);
        boolean stands = last.action().filter(DecisionAction::stands).isPresent();
        // Who put it back did not make it.
        String by = acts.stream()
                .filter(act ->
                        act.action().filter(DecisionAction.PUT_BACK::equals).isEmpty())
                .reduce((earlier, later) -> later)
                .map(act -> act.cell(DecisionLogColumn.BY))
                .orElse("");
        VanishedDecision vanished = new VanishedDecision(last, by);
        return stands && vanished.verb().isPresent() ? Optional.of(vanished) : Optional.empty();
    }

    public String key() {
        return last.cell(DecisionLogColumn.KEY);
    }

    /** When it was last written, with the offset of its zone. */
    public String time() {
        return last.cell(DecisionLogColumn.TIME);
    }

    /** Who made it. */
    public String by() {
        return by;
    }

    Optional<Decision.Verb> verb() {
        return Stream.of(Decision.Verb.values())
                .filter(verb -> Labelled.kebab(verb).equals(last.cell(DecisionLogColumn.DECISION)))
                .findFirst();
    }

    /** What is to count instead, where anything is. */
    public String value() {
        return last.cell(DecisionLogColumn.VALUE);
    }

    public String reason() {
        return last.cell(DecisionLogColumn.REASON);
    }

    /** What was found, as it was typed. */
    public String found() {
        return last.cell(DecisionLogColumn.FOUND);
    }

    /** The file that was decided about or in, from the input folder; empty when it was about none. */
    public String file() {
        return last.cell(DecisionLogColumn.FILE);
    }

    /** The workbook in which it stood, from the round folder. */
    public String workbook() {
        return last.cell(DecisionLogColumn.WORKBOOK);
    }

    DecisionLogLine line() {
        return last;
    }
}

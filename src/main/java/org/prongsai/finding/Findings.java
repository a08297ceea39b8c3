package org.prongsai.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.prongsai.model.CellRef;
import org.prongsai.model.Division;
import org.prongsai.model.DivisionCode;
import org.prongsai.model.GuidelineId;
import org.prongsai.model.Plan;

/**
 * All findings of a run: worst first, then in the plan's order of divisions and guidelines.
 *
 * @param skipped rules that could not look
 * @param decided every decision of the secretariat and what became of it
 * @param texts every text of the agency's own and what became of it
 */
public record Findings(
        List<Finding> list, List<SkippedRule> skipped, List<DecisionResult> decided, List<TextResult> texts) {
    public Findings {
        list = List.copyOf(list);
        skipped = List.copyOf(skipped);
        decided = List.copyOf(decided);
        texts = List.copyOf(texts);
    }

    public Findings(List<Finding> list, List<SkippedRule> skipped, List<DecisionResult> decided) {
        this(list, skipped, decided, List.of());
    }

    /** The same, with what could not look either. */
    public Findings beside(List<SkippedRule> rules) {
        return new Findings(
                list, Stream.concat(skipped.stream(), rules.stream()).toList(), decided, texts);
    }

    /** The same, with what became of the agency's own texts. */
    public Findings with(List<TextResult> results) {
        return new Findings(list, skipped, decided, results);
    }

    /** The same, some of them without what they are about. */
    public Findings withholding(Predicate<Finding> withheld) {
        return new Findings(
                list.stream()
                        .map(finding -> withheld.test(finding) ? finding.withheld() : finding)
                        .toList(),
                skipped,
                decided,
                texts);
    }

    /** Sorts so that file names decide nothing: renaming the input files does not reorder the report. */
    public static Findings sorted(
            List<Finding> findings, List<SkippedRule> skipped, List<DecisionResult> result, Plan plan) {
        List<DivisionCode> order = plan.divisions().stream().map(Division::code).toList();
        Comparator<Optional<GuidelineId>> byGuideline = emptyFirst();
        Comparator<Optional<CellRef>> byCell = emptyFirst();
        List<Finding> sorted = new ArrayList<>(findings);
        sorted.sort(Comparator.comparing(Finding::severity)
                .thenComparingInt(
                        finding -> finding.division().map(order::indexOf).orElse(order.size()))
                .thenComparing(Finding::guideline, byGuideline)
                .thenComparing(Finding::cell, byCell)
                .thenComparing(Finding::rule)
                .thenComparing(Finding::value));
        return new Findings(sorted, skipped, result);
    }

    private static <T extends Comparable<T>> Comparator<Optional<T>> emptyFirst() {
        return Comparator.comparing(value -> value.orElse(null), Comparator.nullsFirst(Comparator.naturalOrder()));
    }

    public List<Finding> of(Severity severity) {
        return list.stream().filter(finding -> finding.severity() == severity).toList();
    }

    public int count(Severity severity) {
        return of(severity).size();
    }

    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }
}

package org.prongsai.render.decisions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.Verb;
import org.prongsai.finding.DecisionMark;
import org.prongsai.finding.DecisionResult;
import org.prongsai.finding.DecisionResult.Outcome;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.FindingUse;
import org.prongsai.render.Edition;

/**
 * List of what there is to decide: what is found now, as it was found, then what was decided away, then decisions about
 * nothing. A finding about which several things were decided has a row for each: what was typed is kept, also while it
 * can't be applied.
 */
final class DecisionList {
    /** Fewer are as soon accepted one by one. */
    private static final int MIN_MEMBERS = 3;
    /** Files of nobody that say the same: nobody decides about thousands of photographs one by one. */
    private static final long MAX_STRAYS = 200;

    private final Edition edition;
    private final FindingKeys keys;
    private final Map<FindingKey, Finding> findings = new LinkedHashMap<>();
    private final Map<FindingKey, List<FindingKey>> groups = new LinkedHashMap<>();
    private final Map<String, List<DecisionResult>> made = new LinkedHashMap<>();
    private final Set<Decision> applied;
    private final Map<String, String> paths = new HashMap<>();

    DecisionList(Edition edition) {
        this.edition = edition;
        this.keys = new FindingKeys(
                edition.consolidation().plan(), edition.consolidation().files());
        this.applied = edition.findings().decided().stream()
                .filter(result -> result.outcome() == Outcome.APPLIED)
                .map(DecisionResult::decision)
                .collect(Collectors.toSet());
        edition.consolidation()
                .files()
                .forEach(outcome -> paths.putIfAbsent(
                        FindingKeys.mark(outcome.file().digest()),
                        outcome.file().path()));
    }

    List<DecisionRow> rows() {
        Set<DecisionMark> kept = new HashSet<>();
        for (DecisionResult result : edition.findings().decided()) {
            if (kept.add(DecisionMark.of(result.decision()))) {
                made.computeIfAbsent(result.decision().key(), first -> new ArrayList<>())
                        .add(result);
            }
        }
        Map<Object, Long> strays = edition.findings().list().stream()
                .filter(finding -> finding.division().isEmpty())
                .collect(Collectors.groupingBy(DecisionList::said, Collectors.counting()));
        edition.findings().list().stream()
                .filter(finding -> finding.mayBe(FindingUse.DECIDED))
                .filter(finding -> strays.getOrDefault(said(finding), 0L) <= MAX_STRAYS)
                .forEach(finding -> findings.putIfAbsent(keys.of(finding), finding));
        made.forEach((key, results) -> results.forEach(result -> FindingKey.parse(key)
                .filter(of -> !of.isOfGroup())
                .ifPresent(of -> result.finding().ifPresent(finding -> findings.put(of, finding)))));
        group();
        return listed();
    }

    private static Object said(Finding finding) {
        return List.of(finding.division(), finding.rule(), finding.message());
    }

    /** What nobody has decided about yet, of a rule in a division together. */
    private void group() {
        Set<String> covered = made.values().stream()
                .flatMap(List::stream)
                .map(DecisionResult::decision)
                .filter(decision -> decision.row() != Decision.RowState.MIXED)
                .flatMap(decision -> decision.members().stream())
                .collect(Collectors.toSet());
        findings.forEach((key, finding) -> {
            boolean together = finding.mayBe(FindingUse.ACCEPTED) || finding.mayBe(FindingUse.DISCLOSED);
            if (together
                    && finding.division().isPresent()
                    && !made.containsKey(key.value())
                    && !covered.contains(key.digits())) {
                groups.computeIfAbsent(keys.ofGroup(finding), first -> new ArrayList<>())
                        .add(key);
            }
        });
        groups.values().removeIf(members -> members.size() < MIN_MEMBERS || members.size() > DecisionRow.MAX_MEMBERS);
    }

    private List<DecisionRow> listed() {
        List<DecisionRow> rows = new ArrayList<>();
        Set<FindingKey> grouped = new HashSet<>();
        findings.forEach((key, finding) -> {
            FindingKey group = keys.ofGroup(finding);
            if (grouped.add(group)) {
                carried(group.value(), rows);
                if (groups.containsKey(group)) {
                    rows.add(DecisionRow.ofGroup(group, finding, groups.get(group)));
                }
            }
            List<DecisionResult> results = made.getOrDefault(key.value(), List.of());
            if (results.stream().noneMatch(result -> isAboutThis(result.decision(), finding))) {
                rows.add(DecisionRow.of(key, finding, keys.files(finding)));
            }
            carried(key.value(), rows);
        });
        List.copyOf(made.keySet()).forEach(key -> carried(key, rows));
        return rows;
    }

    /** A decision about a file that is not this one any more leaves room for one about this one. */
    private boolean isAboutThis(Decision decision, Finding finding) {
        boolean sameFiles = decision.verb().filter(Verb::isAboutFile).isEmpty()
                || decision.files().equals(keys.files(finding));
        return sameFiles && decision.row() != Decision.RowState.MIXED;
    }

    private void carried(String key, List<DecisionRow> rows) {
        List<DecisionResult> results = made.getOrDefault(key, List.of());
        results.forEach(result -> rows.add(DecisionRow.of(result.decision(), result.finding())));
        made.remove(key);
    }

    /** The file that a row's decision makes a division's: with it, what was found is found no more. */
    Optional<String> inForce(DecisionRow row) {
        return row.decision()
                .filter(applied::contains)
                .flatMap(decision ->
                        Optional.ofNullable(paths.get(decision.files().file())));
    }

    /** What a correction replaces: everything in the cell, or the one word that tells of a person. */
    String replaced(Finding finding) {
        return finding.mayBe(FindingUse.DISCLOSED)
                ? finding.value()
                : keys.wholeText(finding).orElse(finding.value());
    }
}

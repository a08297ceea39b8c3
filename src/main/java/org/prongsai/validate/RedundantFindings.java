package org.prongsai.validate;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.Finding;
import org.prongsai.finding.Location;
import org.prongsai.finding.Severity;

/**
 * Findings that are a mere consequence of another at the same cell, left out: one cause is told once. A consequence
 * that counts worse than its cause stays, so that no error is lost behind a note.
 */
final class RedundantFindings {
    private final Map<String, Set<String>> explainedBy;

    RedundantFindings(RuleBook book) {
        explainedBy =
                book.rules().stream().collect(Collectors.toMap(rule -> rule.id().value(), Rule::explains));
    }

    List<Finding> leftOut(List<Finding> findings) {
        Map<Location, Map<Severity, Set<String>>> explained = new HashMap<>();
        for (Finding finding : findings) {
            Set<String> consequences = explainedBy.getOrDefault(finding.rule().value(), Set.of());
            if (!consequences.isEmpty() && finding.location().isPresent()) {
                explained
                        .computeIfAbsent(finding.location().get(), location -> new EnumMap<>(Severity.class))
                        .computeIfAbsent(finding.severity(), severity -> new HashSet<>())
                        .addAll(consequences);
            }
        }
        return findings.stream()
                .filter(finding -> finding.location()
                        .map(explained::get)
                        .filter(here -> isExplained(finding, here))
                        .isEmpty())
                .toList();
    }

    private static boolean isExplained(Finding finding, Map<Severity, Set<String>> here) {
        return here.entrySet().stream()
                .anyMatch(cause -> cause.getKey().compareTo(finding.severity()) <= 0
                        && cause.getValue().contains(finding.rule().value()));
    }
}

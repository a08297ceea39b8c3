package org.prongsai.finding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.CellRef;
import org.prongsai.model.GuidelineId;

/** Findings that say the same of one file, told once with all their cells. */
public record FindingGroup(List<Finding> members) {
    public FindingGroup {
        members = List.copyOf(members);
        if (members.isEmpty()) {
            throw new IllegalArgumentException("a group of nothing");
        }
    }

    /** Groups findings; a group stands where its first member stood. */
    public static List<FindingGroup> of(List<Finding> findings) {
        Map<List<Object>, List<Finding>> alike = new LinkedHashMap<>();
        findings.forEach(finding ->
                alike.computeIfAbsent(said(finding), key -> new ArrayList<>()).add(finding));
        return alike.values().stream().map(FindingGroup::new).toList();
    }

    private static List<Object> said(Finding finding) {
        return List.of(
                finding.severity(),
                finding.rule(),
                finding.division(),
                finding.location().map(Location::file),
                finding.message(),
                finding.suggestion(),
                finding.regrading());
    }

    /** What all of them have in common. */
    public Finding first() {
        return members.get(0);
    }

    public Optional<String> file() {
        return first().location().map(Location::file);
    }

    /** Every cell once, from top to bottom. */
    public List<CellRef> cells() {
        return members.stream()
                .flatMap(member -> member.cell().stream())
                .distinct()
                .sorted()
                .toList();
    }

    public List<GuidelineId> guidelines() {
        return members.stream()
                .flatMap(member -> member.guideline().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Every value once, as written. */
    public List<String> values() {
        return members.stream()
                .map(Finding::value)
                .filter(value -> !value.isEmpty())
                .distinct()
                .toList();
    }
}

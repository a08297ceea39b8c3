package org.prongsai.decide;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Decision.RowState;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingKeys;
import org.prongsai.finding.FindingUse;

/** Acceptance of findings, each by its own row or with its group. What has a row of its own is no group's. */
final class Acceptance {
    private final Map<String, Decision> own = new HashMap<>();
    private final Map<String, List<Decision>> groups;
    private final Set<String> decidedAlone;

    /** @param accepting those of {@code decisions} that apply */
    Acceptance(List<Decision> decisions, List<Decision> accepting) {
        this.decidedAlone = decisions.stream()
                .filter(decision -> decision.row() == RowState.SOUND)
                .map(Decision::key)
                .collect(Collectors.toSet());
        Map<Boolean, List<Decision>> grouped =
                accepting.stream().collect(Collectors.partitioningBy(Acceptance::isGroup));
        grouped.getOrDefault(false, List.of()).forEach(decision -> own.putIfAbsent(decision.key(), decision));
        this.groups = grouped.getOrDefault(true, List.of()).stream().collect(Collectors.groupingBy(Decision::key));
    }

    private static boolean isGroup(Decision decision) {
        return decision.findingKey().filter(FindingKey::isOfGroup).isPresent();
    }

    Optional<Decision> of(Finding finding, FindingKeys keys) {
        FindingKey key = keys.of(finding);
        if (!finding.mayBe(FindingUse.ACCEPTED) && !finding.mayBe(FindingUse.DISCLOSED)) {
            return Optional.empty();
        }
        if (decidedAlone.contains(key.value())) {
            return Optional.ofNullable(own.get(key.value()));
        }
        return groups.getOrDefault(keys.ofGroup(finding).value(), List.of()).stream()
                .filter(decision -> decision.members().contains(key.digits()))
                .findFirst();
    }
}

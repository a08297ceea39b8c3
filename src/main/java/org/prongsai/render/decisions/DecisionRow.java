package org.prongsai.render.decisions;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.prongsai.finding.DecidedFiles;
import org.prongsai.finding.Decision;
import org.prongsai.finding.Finding;
import org.prongsai.finding.FindingKey;
import org.prongsai.finding.FindingUse;

/**
 * A row of the decisions table.
 *
 * @param key what it is about, as it stands in the row
 * @param about the finding, of a group the first; empty for a decision about what is not there any more
 * @param members of a group that is offered, by their keys; empty in any other row
 * @param files that the row is about
 * @param decision what was decided; it keeps the files and members that it was made about
 */
record DecisionRow(
        String key, Optional<Finding> about, List<String> members, DecidedFiles files, Optional<Decision> decision) {
    /** An Excel cell holds 32,767 letters; a key's digits and a space are 17. */
    static final int MAX_MEMBERS = 1_900;

    static DecisionRow of(FindingKey key, Finding finding, DecidedFiles files) {
        return new DecisionRow(key.value(), Optional.of(finding), List.of(), files, Optional.empty());
    }

    static DecisionRow ofGroup(FindingKey key, Finding first, List<FindingKey> members) {
        return new DecisionRow(
                key.value(),
                Optional.of(first),
                members.stream().map(FindingKey::digits).toList(),
                DecidedFiles.NONE,
                Optional.empty());
    }

    static DecisionRow of(Decision decision, Optional<Finding> finding) {
        return new DecisionRow(
                decision.key(),
                finding,
                decision.members().stream().sorted().toList(),
                decision.files(),
                Optional.of(decision));
    }

    boolean isMixed() {
        return decision.filter(made -> made.row() == Decision.RowState.MIXED).isPresent();
    }

    /** Whether there is to decide, or was decided, if the public may read something. */
    boolean isAboutPerson() {
        boolean found =
                about.filter(finding -> finding.mayBe(FindingUse.DISCLOSED)).isPresent();
        return found
                || decision.flatMap(Decision::verb)
                        .filter(Decision.Verb::isAboutPerson)
                        .isPresent();
    }

    boolean isGroup() {
        return !members.isEmpty();
    }

    String memberKeys() {
        return String.join(" ", members);
    }

    String decided(Function<Decision, String> part) {
        return decision.map(part).orElse("");
    }
}

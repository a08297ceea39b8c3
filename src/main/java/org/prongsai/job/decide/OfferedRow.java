package org.prongsai.job.decide;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.finding.DecidedFiles;
import org.prongsai.finding.Decision;
import org.prongsai.read.decisions.KeyedRow;

/**
 * Row of a finding as the program would write it now into a workbook of decisions.
 *
 * @param files that a decision would be about
 * @param members of a group, also those of the rows in which some of them were accepted before
 */
record OfferedRow(KeyedRow<Decision> row, DecidedFiles files, Set<String> members) {
    OfferedRow {
        members = Set.copyOf(members);
    }

    /** Of all rows of the key; empty when nothing is found that has it. */
    static Optional<OfferedRow> of(List<EntryPlace<Decision>> places) {
        List<KeyedRow<Decision>> sound = places.stream()
                .flatMap(place -> place.there().stream())
                .filter(KeyedRow::sound)
                // A row that is still open is about what is there now, a filled one perhaps about what was.
                .sorted(Comparator.comparing(row -> row.filledIn()))
                .toList();
        Set<String> members =
                sound.stream().flatMap(row -> row.said().members().stream()).collect(Collectors.toSet());
        return sound.stream()
                .findFirst()
                .map(row -> new OfferedRow(row, row.said().files(), members));
    }

    /**
     * Whether a row that is filled in decides about the same. One about a file that is not this one any more stays: it may
     * be what leaves that file out.
     */
    boolean isDecidedIn(EntryPlace<Decision> place) {
        return place.isSound()
                && place.there()
                        .map(KeyedRow::said)
                        .filter(made ->
                                made.verb().filter(Decision.Verb::isAboutFile).isEmpty()
                                        || made.files().file().equals(files.file()))
                        .isPresent();
    }
}

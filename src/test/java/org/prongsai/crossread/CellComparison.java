package org.prongsai.crossread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.crossread.SeenCell.Kind;
import org.prongsai.crossread.SeenCell.Place;

/** Comparison of all cells of the files that both programs opened: the same, explained, or not. */
final class CellComparison {
    private final Map<Place, SeenCell> ours;
    private final Map<Place, SeenCell> theirs;
    private final Areas areas;
    private final Set<String> files;
    private final Map<Explanation, List<String>> explained = new EnumMap<>(Explanation.class);
    private final List<String> unexplained = new ArrayList<>();
    private int same;

    CellComparison(List<SeenCell> ours, List<SeenCell> theirs) {
        files = new HashSet<>(opened(ours));
        files.retainAll(opened(theirs));
        this.ours = byPlace(ours);
        this.theirs = byPlace(theirs);
        areas = new Areas(theirs);
        Set<Place> places = new HashSet<>(this.ours.keySet());
        places.addAll(this.theirs.keySet());
        places.stream().sorted(Comparator.comparing(Place::toString)).forEach(this::compare);
    }

    static Set<String> opened(List<SeenCell> seen) {
        return seen.stream()
                .filter(one -> one.kind() == Kind.OPENED)
                .map(SeenCell::file)
                .collect(Collectors.toSet());
    }

    private Map<Place, SeenCell> byPlace(List<SeenCell> seen) {
        Map<Place, SeenCell> cells = new LinkedHashMap<>();
        for (SeenCell one : seen) {
            if ((one.kind().isValue() || one.kind() == Kind.SHEET)
                    && files.contains(one.file())
                    && cells.put(one.place(), one) != null) {
                unexplained.add(one.place() + ": twice");
            }
        }
        return cells;
    }

    private void compare(Place place) {
        @Nullable SeenCell own = ours.get(place);
        @Nullable SeenCell other = theirs.get(place);
        if (own != null && other != null && Sameness.of(own, other)) {
            same++;
            return;
        }
        String line =
                place + "\tours " + (own == null ? "nothing" : own) + "\ttheirs " + (other == null ? "nothing" : other);
        Optional<Explanation> explanation = Explanation.of(own, other, areas);
        explanation.ifPresentOrElse(
                one -> explained.computeIfAbsent(one, key -> new ArrayList<>()).add(line), () -> unexplained.add(line));
    }

    Set<String> files() {
        return files;
    }

    int same() {
        return same;
    }

    Map<Explanation, List<String>> explained() {
        return explained;
    }

    List<String> unexplained() {
        return unexplained;
    }
}

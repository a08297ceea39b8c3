package org.prongsai.text;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds an organisation's name that is almost, but not quite, written right somewhere in a longer text. What kind of
 * organisation it is ({@code เทศบาลตำบล}) stands in any such text: only the rest of the name tells it from others, so
 * that the rest decides how many letters may differ.
 */
public final class FuzzyName {
    private static final double TOLERANCE = 0.3;
    /** In shorter names every other word is a near miss. */
    private static final int SHORTEST = 4;

    private static final List<Kind> KINDS = List.of(
            new Kind("เทศบาลตำบล", "ทต."),
            new Kind("เทศบาลเมือง", "ทม."),
            new Kind("เทศบาลนคร", "ทน."),
            new Kind("องค์การบริหารส่วนตำบล", "อบต."),
            new Kind("องค์การบริหารส่วนจังหวัด", "อบจ."));

    private record Kind(String full, String brief) {}

    private final String name;
    private final Optional<Kind> kind;
    private final String rest;
    private final int allowed;

    public FuzzyName(String name) {
        this.name = ThaiText.repair(name).text();
        this.kind = KINDS.stream()
                .filter(candidate -> this.name.startsWith(candidate.full()))
                .findFirst();
        this.rest = kind.map(known -> this.name.substring(known.full().length()).strip())
                .orElse(this.name);
        this.allowed = rest.length() < SHORTEST ? 0 : Math.max(1, (int) (rest.length() * TOLERANCE));
    }

    /**
     * The stretch of {@code text} nearest to the name, when it differs in at least one letter and at most three in ten
     * of what tells the name from others. A name written right, in full or after a short form like {@code ทต.}, is not
     * found.
     */
    public Optional<String> misspeltIn(String text) {
        String searched = ThaiText.repair(text).text().replace(name, "\n");
        Optional<String> whole = new NearMiss(name, allowed).in(searched);
        return whole.isPresent() ? whole : afterShortForm(searched);
    }

    private Optional<String> afterShortForm(String text) {
        return kind.stream()
                .flatMap(known -> starts(text, known.brief())
                        .map(start ->
                                misspelt(text, start, start + known.brief().length())))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<Integer> starts(String text, String word) {
        return Stream.iterate(text.indexOf(word), at -> at >= 0, at -> text.indexOf(word, at + 1));
    }

    /** What follows a short form, when it is a near miss of the rest of the name from its first letter on. */
    private Optional<String> misspelt(String text, int start, int end) {
        String after = text.substring(end).stripLeading();
        String window = after.substring(0, Math.min(after.length(), rest.length() + allowed));
        return new NearMiss(rest, allowed)
                .atStartOf(window)
                .map(found -> text.substring(start, end) + (text.startsWith(" ", end) ? " " : "") + found);
    }
}

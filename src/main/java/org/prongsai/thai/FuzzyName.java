package org.prongsai.thai;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.text.MemoCache;
import org.prongsai.thai.ApproximateSearch.Match;

/**
 * Fuzzy search for an organisation's name that is almost, but not quite, written right somewhere in a longer text, in
 * full, after a short form like {@code ทต.}, or after {@code เทศบาล} alone. White space within it is no fault. How much may differ is for
 * {@link NameTokens} to say.
 */
public final class FuzzyName {
    private static final MemoCache<FuzzyName> MADE = new MemoCache<>(FuzzyName::new);

    private final NameTokens full;
    private final Optional<NameTokens> brief;
    private final Optional<NameTokens> kindless;
    private final List<String> ofOtherKinds;
    private final ApproximateSearch nearMiss;
    private final Optional<ApproximateSearch> nearPlace;

    /** What finds a name; made once for many texts. */
    public static FuzzyName of(String name) {
        return MADE.of(name);
    }

    private FuzzyName(String name) {
        String squeezed = ThaiText.squeezed(name);
        Optional<OrganisationKind> kind = OrganisationKind.of(squeezed);
        String full = kind.map(OrganisationKind::full).orElse("");
        this.full = NameTokens.of(full, squeezed.substring(full.length()));
        this.brief = kind.map(known -> this.full.after(known.brief()));
        this.kindless = kind.filter(OrganisationKind::isMunicipality)
                .map(known -> this.full.after(OrganisationKind.MUNICIPALITY));
        this.ofOtherKinds = kind.stream()
                .flatMap(known -> known.family().stream().filter(other -> other != known))
                .flatMap(other -> Stream.of(other.full(), other.brief()))
                .map(other -> this.full.after(other).whole())
                .toList();
        this.nearMiss = new ApproximateSearch(ThaiText.key(this.full.whole()), this.full.allowed());
        this.nearPlace = kindless.map(parts -> new ApproximateSearch(ThaiText.key(parts.whole()), parts.allowed()));
    }

    /** The first stretch of {@code text} that is nearly the name; empty when every name in it is written right. */
    public Optional<String> misspeltIn(String text) {
        if (!mayBeIn(ThaiText.key(text))) {
            return Optional.empty();
        }
        CompactText squeezed = new CompactText(ThaiText.repair(text).text());
        return Stream.concat(
                        Stream.of(Optional.of(full), brief, kindless)
                                .flatMap(Optional::stream)
                                .flatMap(parts -> names(parts, squeezed).stream()
                                        .flatMap(found -> misspelt(parts, squeezed, found).stream())),
                        ofAnotherKind(squeezed))
                .min(Comparator.comparingInt(Match::start))
                .map(found -> squeezed.asWritten(found.start(), found.end()));
    }

    /** The place is right and the kind another's: a town's name for a subdistrict's. */
    private Stream<Match> ofAnotherKind(CompactText text) {
        return ofOtherKinds.stream().flatMap(name -> {
            int at = text.text().indexOf(name);
            return at >= 0 && text.mayEndAt(at + name.length())
                    ? Stream.of(new Match(at, at + name.length(), 1))
                    : Stream.empty();
        });
    }

    /** Most texts speak of nothing like it. Of a short form the kind must be right; what differs only in digits may be near. */
    private boolean mayBeIn(String key) {
        char[] letters = key.toCharArray();
        return nearMiss.mayBeIn(letters)
                || nearPlace.filter(search -> search.mayBeIn(letters)).isPresent()
                || ofOtherKinds.stream().anyMatch(name -> key.contains(ThaiText.key(name)))
                || brief.filter(parts -> key.contains(ThaiText.key(parts.kind())))
                        .isPresent();
    }

    /** Of stretches that overlap the best one: fewest edits, then one where a name may end. */
    private List<Match> names(NameTokens parts, CompactText text) {
        List<Match> best = new ArrayList<>();
        new ApproximateSearch(parts.whole(), parts.allowed())
                .in(text.text()).stream()
                        .filter(found -> isLikely(parts, text, found))
                        .sorted(Comparator.comparingInt(Match::edits)
                                .thenComparing(found -> !text.mayEndAt(found.end())))
                        .forEach(found -> {
                            if (best.stream().noneMatch(b -> b.start() < found.end() && found.start() < b.end())) {
                                best.add(found);
                            }
                        });
        return best;
    }

    private boolean isLikely(NameTokens parts, CompactText text, Match found) {
        String written = text.text().substring(found.start(), found.end());
        boolean endsLikeOne = found.edits() == 0 || !parts.isShort() || text.mayEndAt(found.end());
        return endsLikeOne
                && (parts.equals(full)
                        ? parts.allow(written)
                        : OrganisationKind.of(written).isEmpty() && parts.allowAfterKind(written));
    }

    private static Optional<Match> misspelt(NameTokens parts, CompactText text, Match found) {
        return found.edits() > 0 ? Optional.of(found) : oneTooMany(parts, text, found);
    }

    /** The name with its last letter typed twice, or with a mark hung onto it: it holds the name that is written right. */
    private static Optional<Match> oneTooMany(NameTokens parts, CompactText text, Match found) {
        int end = found.end();
        if (end == text.text().length() || parts.isExact()) {
            return Optional.empty();
        }
        char next = text.text().charAt(end);
        boolean tooMany = next == text.text().charAt(end - 1) || ThaiClusters.isHanging(next);
        return tooMany && !text.mayEndAt(end) && text.mayEndAt(end + 1)
                ? Optional.of(new Match(found.start(), end + 1, 1))
                : Optional.empty();
    }
}

package org.prongsai.finding;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.prongsai.model.CellRef;
import org.prongsai.model.Round;
import org.prongsai.model.Sha256;

/**
 * Key of a finding, by which a decision names it, {@code F-} and 16 hexadecimal digits: the same in every run as long
 * as the same rule finds the same value in the same answer of a division, or at the same place of the same file,
 * whatever the file is called.
 */
public record FindingKey(String value) {
    private static final Pattern FORM = Pattern.compile("F-[0-9a-f]{16}");
    private static final int DIGITS = 16;

    public FindingKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a finding's key: " + value);
        }
    }

    /** @param digests of the input's files by their paths */
    public static FindingKey of(Finding finding, Round round, Function<String, Optional<Sha256>> digests) {
        // What a division answered is the same in whichever of its files it stands: a form that comes back with that
        // value
        // still in it has been decided about.
        boolean answer = finding.division().isPresent()
                && finding.guideline().isPresent()
                && finding.cell().isPresent();
        List<String> parts = List.of(
                round.key(),
                finding.rule().value(),
                text(finding.division()),
                text(finding.guideline()),
                answer ? "" : text(finding.location().map(Location::file).flatMap(digests)),
                answer ? "" : text(finding.cell().map(CellRef::address)),
                answer
                        ? text(finding.cell().map(CellRef::column))
                        : text(finding.cell().map(CellRef::sheet)),
                finding.value());
        Sha256 digest = Sha256.of(String.join("\0", parts).getBytes(StandardCharsets.UTF_8));
        return new FindingKey("F-" + digest.hex().substring(0, DIGITS));
    }

    private static String text(Optional<?> part) {
        return part.map(Object::toString).orElse("");
    }

    public static Optional<FindingKey> parse(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new FindingKey(text)) : Optional.empty();
    }

    @Override
    public String toString() {
        return value;
    }
}

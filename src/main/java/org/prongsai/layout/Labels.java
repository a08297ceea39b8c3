package org.prongsai.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.model.PlanWords;
import org.prongsai.thai.ThaiText;

/** Several labels, to be recognised among many cells. */
public final class Labels<C extends Labelled> {
    /** A longer text is no label, and is not looked at. */
    private static final int MAX_LENGTH = 200;

    private final Map<String, C> byKey = new HashMap<>();
    private int shortest = MAX_LENGTH;

    /**
     * @param candidates of two that are called the same the first is meant
     * @param words that may stand in their names
     */
    public Labels(List<C> candidates, KnownWords words) {
        words.likeliest().forEach(own -> add(candidates, own));
    }

    private void add(List<C> candidates, PlanWords words) {
        for (C candidate : candidates) {
            for (String key : LabelKeys.known(candidate.key(), words)) {
                byKey.putIfAbsent(key, candidate);
                shortest = Math.min(shortest, key.length());
            }
        }
    }

    /** The one that a cell calls by one of its names. */
    public Optional<C> called(String written) {
        // A key is never longer than what it was made of.
        return written.length() < shortest || written.length() > MAX_LENGTH
                ? Optional.empty()
                : Optional.ofNullable(byKey.get(ThaiText.key(written)));
    }
}

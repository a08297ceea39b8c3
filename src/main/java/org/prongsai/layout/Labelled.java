package org.prongsai.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.prongsai.text.Messages;

/** A sheet or column that is known by what it is called, in either language. */
public interface Labelled {
    /** The bundle key of its name. */
    String key();

    default String label(Messages messages) {
        return messages.of(key());
    }

    /** Whether a sheet's name or a header cell calls it by one of its names, however spaced. */
    default boolean isCalled(String written) {
        return LabelKeys.matches(key(), written);
    }

    /** The first of several that a cell calls by one of its names. */
    static <C extends Labelled> Optional<C> called(String written, List<C> candidates) {
        String key = LabelKeys.keyOf(written);
        return key.isEmpty()
                ? Optional.empty()
                : candidates.stream()
                        .filter(one -> LabelKeys.holds(one.key(), key))
                        .findFirst();
    }

    /** {@code GUIDELINE_ID} as {@code guideline-id}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package org.prongsai.layout;

import java.util.Locale;
import org.prongsai.message.Messages;
import org.prongsai.thai.ThaiText;

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

    /** The same where words of a plan's own may stand in the name. */
    default boolean isCalled(String written, KnownWords words) {
        return isCalled(written)
                || words.likeliest().stream()
                        .anyMatch(own -> LabelKeys.known(key(), own).contains(ThaiText.key(written)));
    }

    /** {@code GUIDELINE_ID} as {@code guideline-id}. */
    static String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

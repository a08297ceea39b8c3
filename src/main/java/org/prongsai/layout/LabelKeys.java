package org.prongsai.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.prongsai.text.Language;
import org.prongsai.text.Messages;
import org.prongsai.text.ThaiText;

/** The keys by which labels are recognised, worked out once: a sheet is searched for them cell by cell. */
final class LabelKeys {
    /** No label is longer; a longer text is not looked at. */
    private static final int LONGEST = 200;

    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private LabelKeys() {}

    static boolean matches(String bundleKey, String written) {
        Set<String> keys = KNOWN.computeIfAbsent(bundleKey, LabelKeys::inEveryLanguage);
        // A key is never longer than what it was made of: most cells are told by their length, without a repair.
        return written.length() <= LONGEST
                && keys.stream().anyMatch(key -> key.length() <= written.length())
                && keys.contains(ThaiText.key(written));
    }

    private static Set<String> inEveryLanguage(String bundleKey) {
        return Arrays.stream(Language.values())
                .map(language -> ThaiText.key(new Messages(language).of(bundleKey)))
                .collect(Collectors.toUnmodifiableSet());
    }
}

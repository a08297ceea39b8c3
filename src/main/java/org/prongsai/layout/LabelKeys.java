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
        return written.length() <= LONGEST
                && KNOWN.computeIfAbsent(bundleKey, LabelKeys::inEveryLanguage).contains(ThaiText.key(written));
    }

    private static Set<String> inEveryLanguage(String bundleKey) {
        return Arrays.stream(Language.values())
                .map(language -> ThaiText.key(new Messages(language).of(bundleKey)))
                .collect(Collectors.toUnmodifiableSet());
    }
}

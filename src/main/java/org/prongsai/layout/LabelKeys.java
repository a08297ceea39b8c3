package org.prongsai.layout;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.prongsai.message.Messages;
import org.prongsai.model.PlanWords;
import org.prongsai.text.Language;
import org.prongsai.thai.ThaiText;

/** The keys by which labels are recognised, worked out once: a sheet is searched for them cell by cell. */
final class LabelKeys {
    /** No label is longer; a longer text is not looked at. */
    private static final int MAX_LENGTH = 200;

    /** Of the usual words alone: others a file may bring, as many as there are files. */
    private static final Map<String, Set<String>> KNOWN = new ConcurrentHashMap<>();

    private LabelKeys() {}

    static boolean matches(String bundleKey, String written) {
        // A key is never longer than what it was made of: most cells are told by their length, without a repair.
        return written.length() <= MAX_LENGTH
                && known(bundleKey).stream().anyMatch(key -> key.length() <= written.length())
                && holds(bundleKey, ThaiText.key(written));
    }

    /** @param key of {@link ThaiText#key}, worked out once for all labels that it is compared with */
    static boolean holds(String bundleKey, String key) {
        return known(bundleKey).contains(key);
    }

    static Set<String> known(String bundleKey) {
        return isOwn(bundleKey)
                ? Set.of()
                : KNOWN.computeIfAbsent(bundleKey, key -> inEveryLanguage(key, PlanWords.USUAL));
    }

    /** @param words that stand in it */
    static Set<String> known(String bundleKey, PlanWords words) {
        return isOwn(bundleKey) || !words.isUsual() ? named(bundleKey, words) : known(bundleKey);
    }

    /** Words that know no such column of a plan's own call it nothing. */
    private static Set<String> named(String bundleKey, PlanWords words) {
        return isOwn(bundleKey)
                ? words.column(bundleKey).map(ThaiText::key).map(Set::of).orElse(Set.of())
                : inEveryLanguage(bundleKey, words);
    }

    private static boolean isOwn(String bundleKey) {
        return bundleKey.startsWith(PlanWords.COLUMN);
    }

    private static Set<String> inEveryLanguage(String bundleKey, PlanWords words) {
        return Arrays.stream(Language.values())
                .map(language -> ThaiText.key(new Messages(language).in(words).of(bundleKey)))
                .collect(Collectors.toUnmodifiableSet());
    }
}

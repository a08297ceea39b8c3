package org.prongsai.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Cache of what was made of texts: of fixed size, lossy and thread-safe, from a text to a value. Every form has the
 * same labels, and one details text is asked about by many rules: a text that comes again soon costs no more than a
 * look. Forgetting, and two threads making the same, change nothing but time.
 */
public final class MemoCache<T> {
    private static final int SLOTS = 1 << 10;
    /** Longer texts are rare, and would fill the memory. */
    private static final int MAX_LENGTH = 4_000;

    private final Function<String, T> work;
    private final AtomicReferenceArray<@Nullable Made<T>> slots = new AtomicReferenceArray<>(SLOTS);

    /** @param work of nothing but the text */
    public MemoCache(Function<String, T> work) {
        this.work = work;
    }

    private record Made<T>(String text, T made) {}

    public T of(String text) {
        if (text.length() > MAX_LENGTH) {
            return work.apply(text);
        }
        int hash = text.hashCode();
        int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        Made<T> kept = slots.getPlain(slot);
        if (kept != null && kept.text().equals(text)) {
            return kept.made();
        }
        T made = work.apply(text);
        slots.setRelease(slot, new Made<>(text, made));
        return made;
    }
}

package org.prongsai.deliver.fetch;

import java.util.Locale;

/** Something that came with a mail, told by the mail's structure; nothing is downloaded yet. */
public sealed interface Enclosure permits Attachment, Enclosure.Closed {
    /** What the mail calls it, in harmless words; empty when it has no name. */
    String name();

    /**
     * Can't be opened.
     *
     * @param detail in a library's words, where there are any
     */
    record Closed(String name, Why why, String detail) implements Enclosure {}

    /** Why something can't be opened. */
    enum Why {
        ENCRYPTED,
        OUTLOOK,
        ELSEWHERE,
        TOO_DEEP,
        BROKEN;

        /** Of its sentence; that of what to do is the same with {@code .do}. */
        public String key() {
            return "fetch." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}

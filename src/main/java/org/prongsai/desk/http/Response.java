package org.prongsai.desk.http;

import java.util.Optional;

/** Response to a request. */
public sealed interface Response {
    /** A page of ours. */
    record Page(String html, int status) implements Response {
        public Page(String html) {
            this(html, 200);
        }
    }

    /** Words for a script of ours. */
    record Words(String text, int status) implements Response {}

    /** What was wanted is done, and this is where to look on; only ever an address of ours. */
    record SeeOther(String path) implements Response {
        public SeeOther {
            if (!path.startsWith("/") || path.startsWith("//") || path.chars().anyMatch(one -> one < ' ')) {
                throw new IllegalArgumentException("not an address of ours: " + path);
            }
        }
    }

    /** A part of our pages, the same as long as the program runs. */
    record Asset(Content content, String mediaType) implements Response {}

    /**
     * A file.
     *
     * @param name under which it is saved; empty when it is shown in the window
     * @param page whether it is a page with styles of its own, in which nothing may run
     */
    record Document(Content content, String mediaType, Optional<String> name, boolean page) implements Response {}

    /** What happens, as it happens, for as long as the window is open. */
    record Events(EventSubscription subscription) implements Response {}

    /** There is nothing. */
    record NotFound() implements Response {}

    /** It is not to be had. */
    record Forbidden() implements Response {}
}

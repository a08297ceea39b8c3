package org.prongsai.mail.fetch;

/** What came of downloading an attachment. */
public sealed interface Download {
    /** All of it. */
    final class Whole implements Download {
        private final byte[] content;

        Whole(byte[] content) {
            this.content = content;
        }

        public byte[] content() {
            return content;
        }
    }

    /** It is larger than was asked for; the rest was left where it is. */
    record TooLarge() implements Download {}

    /** It is not as it should be, in a library's words. */
    record Broken(String words) implements Download {}
}

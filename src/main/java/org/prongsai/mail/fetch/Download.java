package org.prongsai.mail.fetch;

import java.util.function.Function;

/** Result of downloading an attachment. */
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

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<TooLarge, R> tooLarge, Function<Broken, R> broken) {
            return whole.apply(this);
        }
    }

    /** It is larger than was asked for; the rest was left where it is. */
    record TooLarge() implements Download {
        @Override
        public <R> R fold(Function<Whole, R> whole, Function<TooLarge, R> tooLarge, Function<Broken, R> broken) {
            return tooLarge.apply(this);
        }
    }

    /** It is not as it should be, in a library's words. */
    record Broken(String words) implements Download {
        @Override
        public <R> R fold(Function<Whole, R> whole, Function<TooLarge, R> tooLarge, Function<Broken, R> broken) {
            return broken.apply(this);
        }
    }

    /** What each case comes to: one more does not compile until everybody knows it. */
    <R> R fold(Function<Whole, R> whole, Function<TooLarge, R> tooLarge, Function<Broken, R> broken);
}

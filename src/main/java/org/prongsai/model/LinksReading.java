package org.prongsai.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Result of reading what evidence links replied when they were last asked. */
public sealed interface LinksReading {
    /** Of a round whose links nobody asked. */
    static LinksReading none() {
        return new None();
    }

    /** Nobody asked them. */
    record None() implements LinksReading {
        @Override
        public <R> R fold(Function<None, R> none, Function<Read, R> read, Function<Damaged, R> damaged) {
            return none.apply(this);
        }
    }

    /**
     * It is whole.
     *
     * @param replies by their addresses
     * @param digest of the file
     */
    record Read(Map<String, LinkReply> replies, Sha256 digest) implements LinksReading {
        public Read {
            replies = Collections.unmodifiableMap(new LinkedHashMap<>(replies));
        }

        @Override
        public <R> R fold(Function<None, R> none, Function<Read, R> read, Function<Damaged, R> damaged) {
            return read.apply(this);
        }
    }

    /**
     * It is not, and nothing of it is believed.
     *
     * @param line the first that can't be right, from 1
     * @param digest of the file
     */
    record Damaged(long line, Sha256 digest) implements LinksReading {
        @Override
        public <R> R fold(Function<None, R> none, Function<Read, R> read, Function<Damaged, R> damaged) {
            return damaged.apply(this);
        }
    }

    /** What each case comes to: one more does not compile until everybody knows it. */
    <R> R fold(Function<None, R> none, Function<Read, R> read, Function<Damaged, R> damaged);

    /** The digest of the file, where there is one. */
    default Optional<Sha256> file() {
        return fold(none -> Optional.empty(), read -> Optional.of(read.digest()), bad -> Optional.of(bad.digest()));
    }

    /** The replies by their addresses. */
    default Map<String, LinkReply> byAddress() {
        return fold(none -> Map.of(), Read::replies, damaged -> Map.of());
    }
}

package org.prongsai.round.edition;

/**
 * Build of the program.
 *
 * @param version as it is called
 * @param digest of the sources it was made of, whoever made it; empty when a manifest is of a time before there was one
 */
public record Build(String version, String digest) {
    /** Whether both are made of the same sources, as far as they say. */
    public boolean isSame(Build other) {
        return !digest.isEmpty() && digest.equals(other.digest);
    }
}

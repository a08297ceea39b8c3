package org.prongsai.links;

import java.time.Duration;

/**
 * Limits within which addresses are asked.
 *
 * @param connect how long a connection may take
 * @param answer how long an address may take with all that it redirects to
 * @param run how long all addresses together may take
 * @param bytes how many are read of an answer
 * @param atOnce how many addresses are asked at a time
 * @param ofOneHost how many of these at one host
 */
public record LinkLimits(Duration connect, Duration answer, Duration run, long bytes, int atOnce, int ofOneHost) {
    private static final long MEGABYTE = 1_048_576;

    /** What the program keeps to. */
    public static final LinkLimits OWN =
            new LinkLimits(Duration.ofSeconds(5), Duration.ofSeconds(20), Duration.ofMinutes(10), 20 * MEGABYTE, 4, 2);
}

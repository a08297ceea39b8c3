package org.prongsai.archive;

/** Limits of what zips may inflate to, in bytes: a bomb is refused before the memory is full. SECURITY.md names them. */
public final class InflationLimits {
    /** What any zip may inflate to: empty sheets, coloured cells far down one, and files of zeros shrink to little. */
    public static final long FREE_BYTES = 16L << 20;

    /** How much more than its own size a larger one may; repetitive sheets stay far below. */
    private static final long MAX_RATIO = 100;

    /** No honest form comes near it. */
    private static final long MAX_DOCUMENT_BYTES = 64L << 20;

    private static final long MAX_BUNDLE_BYTES = 128L << 20;

    private InflationLimits() {}

    /** @param size of a zip that is one document */
    public static long ofDocument(long size) {
        return Math.min(MAX_DOCUMENT_BYTES, ofAny(size));
    }

    /** @param size of a zip that bundles files */
    public static long ofBundle(long size) {
        return Math.min(MAX_BUNDLE_BYTES, ofAny(size));
    }

    private static long ofAny(long size) {
        return Math.max(FREE_BYTES, MAX_RATIO * size);
    }
}

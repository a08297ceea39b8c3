package org.prongsai.render;

/** An output is one class in a room of {@code render}: what its file is called, and its bytes for an edition. */
public interface OutputFormat {
    /** The file's name in {@code output/}. */
    String fileName();

    /** How long it takes beside the others, roughly: what takes longest begins first. */
    default int effort() {
        return 1;
    }

    /** Whether an edition has such a file. */
    default boolean isOf(Edition edition) {
        return true;
    }

    /** Whether it stays in the office, and shows also what may not leave it. */
    default boolean isForOffice() {
        return false;
    }

    /** The whole file; the same bytes for the same edition. */
    byte[] render(Edition edition);

    /**
     * The same for a format that takes other files of the edition in.
     *
     * @param others gives them, each rendered once however many ask
     */
    default byte[] render(Edition edition, RenderedFiles others) {
        return render(edition);
    }
}

package org.prongsai.render;

/** The files of one edition. */
@FunctionalInterface
public interface RenderedFiles {
    /** @return the whole file; {@code name} as in {@code answers.csv} */
    byte[] file(String name);

    /** The same file as it may leave the office, within one that does. */
    default byte[] open(String name) {
        return file(name);
    }
}

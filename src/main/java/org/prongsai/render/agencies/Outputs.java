package org.prongsai.render.agencies;

import java.io.IOException;
import java.io.OutputStream;

/** Outputs that are too large to be held: where such files go. */
@FunctionalInterface
public interface Outputs {
    /** @param name the file's name in {@code output/}; whoever opened it closes it */
    OutputStream open(String name) throws IOException;
}

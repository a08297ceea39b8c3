package org.prongsai.render.agencies;

import java.io.IOException;
import java.io.OutputStream;

/** Where files go that are too large to be held. */
@FunctionalInterface
public interface Outputs {
    /** @param name the file's name in {@code output/}; whoever opened it closes it */
    OutputStream open(String name) throws IOException;
}

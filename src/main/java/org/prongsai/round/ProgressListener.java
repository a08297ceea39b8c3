package org.prongsai.round;

import org.prongsai.model.Plan;

/** Listener that is told how far a job is, for a person who watches. */
public interface ProgressListener {
    /** A stretch of work begins: its bundle key, and how many steps it has. */
    void begin(String key, int steps);

    /** One step is done. */
    void step();

    /** The stretch is over. */
    void end();

    /** The round's plan has been read: from here on things are called as it calls them. */
    default void planned(Plan plan) {}

    /** Nobody watches. */
    static ProgressListener silent() {
        return new ProgressListener() {
            @Override
            public void begin(String key, int steps) {}

            @Override
            public void step() {}

            @Override
            public void end() {}
        };
    }
}

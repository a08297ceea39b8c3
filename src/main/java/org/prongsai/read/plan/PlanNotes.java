package org.prongsai.read.plan;

import org.prongsai.layout.Labelled;

/** Notes of an office's own in its plan: a column, line or sheet that is called so, or begins with {@code _}, is not read. */
final class PlanNotes {
    private static final Labelled CALLED = () -> "plan.notes";
    private static final String PREFIX = "_";

    private PlanNotes() {}

    static boolean are(String name) {
        return name.strip().startsWith(PREFIX) || CALLED.isCalled(name);
    }
}

package org.prongsai.desk.action;

import java.util.Map;
import org.prongsai.desk.round.OpenRound;
import org.prongsai.desk.round.WorkResult;
import org.prongsai.round.ProgressListener;

/** Action that takes a while: it runs apart, and the page shows how far it is. */
@FunctionalInterface
public interface LongAction {
    /** @param fields of the form that ordered it */
    WorkResult run(OpenRound round, Map<String, String> fields, ProgressListener progress);
}

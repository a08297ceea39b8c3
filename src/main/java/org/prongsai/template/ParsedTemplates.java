package org.prongsai.template;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.parser.ParseException;

/**
 * The templates that were lately parsed, each in a sandbox of its own, so that none knows another's macros. A letter to each
 * of a thousand divisions is parsed once; two threads may fill the same one in.
 */
final class ParsedTemplates {
    /** More than a round has. */
    private static final int KEPT = 32;

    private static final Map<Source, Template> LATELY = Collections.synchronizedMap(new Latest());

    private ParsedTemplates() {}

    /** @param name part of what the template is, for it is named where the template is at fault */
    private record Source(String name, String text) {}

    private static final class Latest extends LinkedHashMap<Source, Template> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Source, Template> eldest) {
            return size() > KEPT;
        }
    }

    /** @param name the template's file name, for messages */
    static Template of(String name, String text) throws ParseException {
        Source source = new Source(name, text);
        Template kept = LATELY.get(source);
        if (kept != null) {
            return kept;
        }
        Template parsed = new VelocitySandbox().parse(name, text);
        LATELY.put(source, parsed);
        return parsed;
    }
}

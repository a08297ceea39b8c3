package org.prongsai.template;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.ParseException;

/**
 * Fields of one document, each a small template of its own that is filled in. What comes out is plain text: nothing is
 * escaped, and nothing of it is ever parsed again.
 */
public final class VelocityFields {
    private final VelocitySandbox sandbox = new VelocitySandbox();
    private final Map<String, Template> parsed = new HashMap<>();

    /** Why a field can't be filled in, in Velocity's words. */
    public static final class Unfillable extends Exception {
        private static final long serialVersionUID = 1;

        Unfillable(Exception cause) {
            super(String.valueOf(cause.getMessage()), cause);
        }
    }

    /** @param references what {@code $name} may stand for */
    public String fill(String field, Map<String, ?> references) throws Unfillable {
        VelocityContext context = new VelocityContext();
        references.forEach(context::put);
        try {
            Template template = parsed.get(field);
            if (template == null) {
                template = sandbox.parse(field, field);
                parsed.put(field, template);
            }
            StringWriter out = new StringWriter();
            template.merge(context, out);
            return out.toString();
        } catch (ParseException | VelocityException e) {
            throw new Unfillable(e);
        }
    }
}

package org.prongsai.render;

import java.io.StringReader;
import java.io.StringWriter;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.velocity.Template;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.util.introspection.SecureUberspector;
import org.prongsai.io.JobFailure;

/** Fills in Velocity templates for HTML: strict, no reflection, every reference escaped. */
public final class VelocityText {
    private VelocityText() {}

    /**
     * @param name the template's file name, for messages
     * @param references what {@code $name} may stand for
     */
    public static String render(String name, String template, Map<String, Object> references) {
        RuntimeInstance engine = engine();
        VelocityContext context = new VelocityContext();
        references.forEach(context::put);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler)
                (where, reference, value) -> value == null ? null : StringEscapeUtils.escapeXml11(value.toString()));
        escaping.attachToContext(context);
        try {
            Template parsed = new Template();
            parsed.setRuntimeServices(engine);
            parsed.setName(name);
            parsed.setData(engine.parse(new StringReader(template), parsed));
            parsed.initDocument();
            StringWriter out = new StringWriter();
            parsed.merge(context, out);
            return out.toString();
        } catch (ParseException | VelocityException e) {
            throw new JobFailure(TemplateFault.of(name, e), e);
        }
    }

    private static RuntimeInstance engine() {
        RuntimeInstance engine = new RuntimeInstance();
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
        engine.setProperty("resource.loader.none.class", NoTemplates.class.getName());
        engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "lines");
        engine.init();
        return engine;
    }
}

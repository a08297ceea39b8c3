package org.prongsai.template;

import java.io.StringReader;
import org.apache.velocity.Template;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.RuntimeInstance;
import org.apache.velocity.runtime.parser.ParseException;
import org.apache.velocity.util.introspection.SecureUberspector;

/** Sandbox of Velocity, which knows nothing but what it is given: strict, no reflection, no includes. */
final class VelocitySandbox {
    private final RuntimeInstance engine = new RuntimeInstance();

    VelocitySandbox() {
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, true);
        engine.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, SecureUberspector.class.getName());
        engine.setProperty(RuntimeConstants.RESOURCE_LOADERS, "none");
        engine.setProperty("resource.loader.none.class", NoTemplates.class.getName());
        engine.setProperty(RuntimeConstants.SPACE_GOBBLING, "lines");
        // One template is parsed, once; twenty parsers in wait are for a server.
        engine.setProperty(RuntimeConstants.PARSER_POOL_SIZE, 1);
        engine.init();
    }

    Template parse(String name, String template) throws ParseException {
        Template parsed = new Template();
        parsed.setRuntimeServices(engine);
        parsed.setName(name);
        parsed.setData(engine.parse(new StringReader(template), parsed));
        parsed.initDocument();
        return parsed;
    }
}

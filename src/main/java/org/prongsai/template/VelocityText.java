package org.prongsai.template;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.exception.VelocityException;
import org.apache.velocity.runtime.parser.ParseException;
import org.prongsai.io.JobFailure;
import org.prongsai.message.Messages;
import org.prongsai.text.Language;

/**
 * Velocity templates filled in, strict and without reflection: pages with every reference escaped, letters as plain
 * text.
 */
public final class VelocityText {
    private static final Pattern TURNS = Pattern.compile("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]");

    private VelocityText() {}

    /**
     * A page of {@code templates/}.
     *
     * @param name the template's file name
     * @param own what {@code $name} may stand for on this page, besides {@code $text}, {@code $lang} and {@code $fonts} of
     *     every page
     */
    public static String page(Templates templates, String name, Messages messages, Map<String, Object> own) {
        Map<String, Object> all = references(messages, own);
        all.put("fonts", WebFont.all());
        return render(name, templates.text(name), all);
    }

    /** The same of a page to be printed: its language with its country, and digits to count pages in. */
    public static String paper(Templates templates, String name, Messages messages, Map<String, Object> own) {
        boolean thai = messages.language() == Language.TH;
        Map<String, Object> all = references(messages, own);
        all.put("lang", thai ? "th-TH" : "en-GB");
        // CSS knows no Thai digits; the built-in font draws these as such.
        all.put("counting", thai ? "arabic-indic" : "decimal");
        return render(name, templates.text(name), all);
    }

    /** A plain text of {@code templates/}: nothing is escaped, and nothing of it is ever parsed again. */
    public static String plain(Templates templates, String name, Messages messages, Map<String, Object> own) {
        VelocityContext context = new VelocityContext();
        references(messages, own).forEach(context::put);
        return merged(name, templates.text(name), context);
    }

    private static Map<String, Object> references(Messages messages, Map<String, Object> own) {
        Map<String, Object> references = new HashMap<>();
        references.put("text", messages);
        references.put("lang", messages.language().code());
        references.putAll(own);
        return references;
    }

    /**
     * @param name the template's file name, for messages
     * @param references what {@code $name} may stand for
     */
    static String render(String name, String template, Map<String, Object> references) {
        VelocityContext context = new VelocityContext();
        references.forEach(context::put);
        EventCartridge escaping = new EventCartridge();
        escaping.addEventHandler((ReferenceInsertionEventHandler)
                (where, reference, value) -> value == null ? null : harmless(value.toString()));
        escaping.attachToContext(context);
        return merged(name, template, context);
    }

    /** As text of a page; what turns the direction of writing would turn the words around it too. */
    private static String harmless(String value) {
        return StringEscapeUtils.escapeXml11(TURNS.matcher(value).replaceAll(""));
    }

    private static String merged(String name, String template, VelocityContext context) {
        try {
            StringWriter out = new StringWriter();
            ParsedTemplates.of(name, template).merge(context, out);
            return out.toString();
        } catch (ParseException | VelocityException e) {
            throw JobFailure.ofSetup(TemplateFault.of(name, e), e);
        }
    }
}

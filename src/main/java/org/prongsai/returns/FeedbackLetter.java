package org.prongsai.returns;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.prongsai.message.Messages;
import org.prongsai.template.Templates;
import org.prongsai.template.VelocityText;

/** The letter that comes with a returned form: one self-contained page from {@code templates/letter.html.vm}. */
public final class FeedbackLetter {
    private static final String TEMPLATE = "letter.html.vm";

    private FeedbackLetter() {}

    public static byte[] render(ReturnedForm what, Templates templates, Messages messages) {
        String html = VelocityText.page(templates, TEMPLATE, messages, Map.of("letter", LetterView.of(what, messages)));
        return html.getBytes(StandardCharsets.UTF_8);
    }
}

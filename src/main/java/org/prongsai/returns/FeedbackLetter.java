package org.prongsai.returns;

import java.util.Map;
import org.prongsai.message.Messages;
import org.prongsai.template.Templates;
import org.prongsai.template.VelocityText;

/**
 * Letter that comes with a returned form, from {@code templates/letter.html.vm}: a page to be printed, which takes nothing
 * from outside.
 *
 * @param html well-formed unless somebody's own template is not
 * @param title what it is about and to whom it goes
 * @param opening its first sentence
 */
public record FeedbackLetter(String html, String title, String opening) {
    public static final String TEMPLATE = "letter.html.vm";

    public static FeedbackLetter of(ReturnedForm what, Templates templates, Messages messages) {
        LetterView view = LetterView.of(what, messages);
        String html = VelocityText.paper(templates, TEMPLATE, messages, Map.of("letter", view));
        return new FeedbackLetter(html, view.subject() + " – " + view.to(), view.opening());
    }
}

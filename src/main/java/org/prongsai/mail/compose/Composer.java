package org.prongsai.mail.compose;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.prongsai.mail.MailKind;
import org.prongsai.mail.MailText;
import org.prongsai.message.Messages;
import org.prongsai.template.Templates;
import org.prongsai.template.VelocityText;
import org.prongsai.thai.ThaiDigits;

/**
 * Composer of mails from the templates in {@code templates/mail/}. A template's first line is the subject, the rest
 * plain text; the page that most people see is made of the same text, so that the two can't differ.
 */
public final class Composer {
    private static final String FOLDER = "mail/";
    private static final String PAGE = FOLDER + "page.html.vm";

    /** The space between a number and what it counts, and within a telephone number: no line ends there on the page. */
    private static final Pattern NUMBER_AND_UNIT =
            Pattern.compile("(?<=[0-9\\u0E50-\\u0E59]) (?=[\\u0E01-\\u0E4E0-9\\u0E50-\\u0E59])");

    private final Templates templates;
    private final Messages messages;

    public Composer(Templates templates, Messages messages) {
        this.templates = templates;
        this.messages = messages;
    }

    /** @throws org.prongsai.io.JobFailure when a template can't be filled in, or says nothing */
    public MailText compose(MailKind kind, MailView view) {
        String name = FOLDER + kind.word() + ".vm";
        String filled = VelocityText.plain(templates, name, messages, Map.of("mail", view));
        WrittenMail whole =
                WrittenMail.of(name, ThaiDigits.official(messages.language()).apply(filled));
        // The report's own title may be long: who gets it, reads it at a desk.
        WrittenMail written = kind == MailKind.EDITION ? whole : whole.shortened();
        List<TextBlock> blocks =
                TextBlock.of(NUMBER_AND_UNIT.matcher(written.body()).replaceAll("\u00A0"));
        String html = VelocityText.page(
                templates,
                PAGE,
                messages,
                Map.of(
                        "subject",
                        written.subject(),
                        "organisation",
                        view.round().organisation(),
                        "blocks",
                        blocks));
        return new MailText(written.subject(), written.body(), html);
    }
}

package org.prongsai.template;

import org.prongsai.text.StrictText;

/** Source of templates: the round's {@code templates/} folder, else the built-in ones. */
@FunctionalInterface
public interface Templates {
    /** @return the template as it lies there; {@code name} as in {@code memo.docx} */
    byte[] bytes(String name);

    /** @return the template's text; {@code name} as in {@code report.html.vm} */
    default String text(String name) {
        return StrictText.typed(bytes(name))
                .orElseThrow(() -> new IllegalStateException("a template that is no text: " + name));
    }
}

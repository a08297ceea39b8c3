package org.prongsai.template;

import java.nio.charset.StandardCharsets;

/** Source of templates: the round's {@code templates/} folder, else the built-in ones. */
@FunctionalInterface
public interface Templates {
    /** @return the template as it lies there; {@code name} as in {@code memo.docx} */
    byte[] bytes(String name);

    /** @return the template's text; {@code name} as in {@code report.html.vm} */
    default String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}

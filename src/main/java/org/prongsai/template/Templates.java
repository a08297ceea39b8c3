package org.prongsai.template;

import java.util.Optional;
import org.prongsai.text.StrictText;

/** Source of templates: the round's {@code templates/} folder, else the built-in ones. */
@FunctionalInterface
public interface Templates {
    /** @return the template as it lies there; {@code name} as in {@code memo.docx} */
    byte[] bytes(String name);

    /** What a round may have and need not; nothing of that kind is built in. */
    default Optional<byte[]> own(String name) {
        return Optional.empty();
    }

    /** @return the template's text; {@code name} as in {@code report.html.vm} */
    default String text(String name) {
        return StrictText.typed(bytes(name))
                .orElseThrow(() -> new IllegalStateException("a template that is no text: " + name));
    }
}

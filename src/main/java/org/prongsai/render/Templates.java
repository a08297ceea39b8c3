package org.prongsai.render;

/** Where templates come from: the round's {@code templates/} folder, else the built-in ones. */
@FunctionalInterface
public interface Templates {
    /** @return the template's text; {@code name} as in {@code report.html.vm} */
    String text(String name);
}

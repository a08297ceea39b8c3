package org.prongsai.render.pdf;

/** A page that is no XHTML: a mistake in the template it was made from. */
public final class MalformedPage extends RuntimeException {
    private static final long serialVersionUID = 1L;

    MalformedPage(String where, Throwable cause) {
        super(where, cause);
    }
}

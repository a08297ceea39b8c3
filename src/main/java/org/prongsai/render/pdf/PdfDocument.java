package org.prongsai.render.pdf;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.prongsai.text.Language;

/**
 * A document to be printed.
 *
 * @param html well-formed XHTML that takes nothing from outside
 * @param digits how digits in running text are written; not asked for what stands in a {@code class="as-typed"}
 * @param attachments asked for when the pages are laid out
 * @param date the day it speaks for; it also counts as the day it was made, for the clock must not change its bytes
 */
public record PdfDocument(
        String html,
        String title,
        String author,
        String subject,
        Language language,
        LocalDate date,
        UnaryOperator<String> digits,
        Supplier<List<EmbeddedFile>> attachments) {}

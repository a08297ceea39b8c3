package org.prongsai.render.pdf;

/**
 * A file that travels in the PDF.
 *
 * @param relationship what it is to the document, as ISO 32000-2 calls it: {@code Source} or {@code Data}
 */
public record Attachment(String name, String mediaType, String relationship, String description, byte[] content) {}

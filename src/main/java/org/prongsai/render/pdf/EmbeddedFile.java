package org.prongsai.render.pdf;

/** A file that travels in the PDF. */
public final class EmbeddedFile {
    private final String name;
    private final String mediaType;
    private final String relationship;
    private final String description;
    private final byte[] content;

    /** @param relationship what it is to the document, as ISO 32000-2 calls it: {@code Source} or {@code Data} */
    public EmbeddedFile(String name, String mediaType, String relationship, String description, byte[] content) {
        this.name = name;
        this.mediaType = mediaType;
        this.relationship = relationship;
        this.description = description;
        this.content = content.clone();
    }

    String name() {
        return name;
    }

    String mediaType() {
        return mediaType;
    }

    String relationship() {
        return relationship;
    }

    String description() {
        return description;
    }

    byte[] content() {
        return content.clone();
    }
}

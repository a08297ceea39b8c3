package org.prongsai.layout;

/** The columns in which a form shows what the division reported last time; they are never read. */
public enum PreviousColumn implements Labelled {
    STATUS(8, 20),
    DETAILS(9, 40);

    private final int position;
    private final int width;

    PreviousColumn(int position, int width) {
        this.position = position;
        this.width = width;
    }

    public int position() {
        return position;
    }

    public int width() {
        return width;
    }

    @Override
    public String key() {
        return "form.previous." + Labelled.kebab(this);
    }
}

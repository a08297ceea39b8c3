package org.prongsai.sheet;

/** A cell that holds something. {@code formula} when a formula worked its value out. */
public record RawCell(int column, RawValue value, boolean formula, RawLook look) {
    public RawCell {
        if (value instanceof RawValue.Text text && !look.struck()) {
            String marked = StruckText.ofLetters(text.text());
            if (!marked.equals(text.text())) {
                value = new RawValue.Text(marked);
                look = RawLook.of(true, look.unseen(), RawLook.Shown.NUMBER, look.link());
            }
        }
        if (look.shown() != RawLook.Shown.NUMBER && !(value instanceof RawValue.Numeric)) {
            look = RawLook.of(look.struck(), look.unseen(), RawLook.Shown.NUMBER, look.link());
        }
    }

    /** A cell that looks like any other. */
    public RawCell(int column, RawValue value, boolean formula) {
        this(column, value, formula, RawLook.PLAIN);
    }

    /** The same with where it leads. */
    public RawCell withLink(String address) {
        return new RawCell(column, value, formula, look.withLink(address));
    }
}

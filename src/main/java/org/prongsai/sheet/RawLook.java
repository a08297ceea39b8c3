package org.prongsai.sheet;

/**
 * Look of a cell as far as it changes what people take it to say.
 *
 * @param struck whether any of its text is struck out; what is stands in {@link StruckText} in its value
 * @param unseen whether its text can't be seen: in the colour of its ground, or in a format that shows nothing
 * @param shown what a number is shown as
 * @param link where it leads when it is clicked, empty when nowhere
 */
public record RawLook(boolean struck, boolean unseen, Shown shown, String link) {
    public static final RawLook PLAIN = new RawLook(false, false, "");

    private static final RawLook DAY = new RawLook(false, false, Shown.DAY, "");

    /** What a number is shown as. */
    public enum Shown {
        NUMBER,
        DAY,
        /** A month, a year or a time: nobody sees of which day. */
        DAYLESS,
        PERCENT
    }

    /** That of a cell which shows a text, or a number as one. */
    public RawLook(boolean struck, boolean unseen, String link) {
        this(struck, unseen, Shown.NUMBER, link);
    }

    public static RawLook of(boolean struck, boolean unseen, Shown shown, String link) {
        if (struck || unseen || !link.isEmpty() || shown == Shown.PERCENT || shown == Shown.DAYLESS) {
            return new RawLook(struck, unseen, shown, link);
        }
        return shown == Shown.DAY ? DAY : PLAIN;
    }

    /** Whether it shows a number as a day, or as something of one. */
    public boolean day() {
        return shown == Shown.DAY || shown == Shown.DAYLESS;
    }

    public RawLook withLink(String address) {
        return of(struck, unseen, shown, address);
    }
}

package org.prongsai.sheet;

/**
 * Look of a cell as far as it changes what people take it to say.
 *
 * @param struck whether any of its text is struck out; what is stands in {@link StruckText} in its value
 * @param unseen whether its text can't be seen: in the colour of its ground, or in a format that shows nothing
 * @param day whether it shows a number as a day
 * @param link where it leads when it is clicked, empty when nowhere
 */
public record RawLook(boolean struck, boolean unseen, boolean day, String link) {
    public static final RawLook PLAIN = new RawLook(false, false, "");

    private static final RawLook DAY = new RawLook(false, false, true, "");

    /** That of a cell which shows a text, or a number as one. */
    public RawLook(boolean struck, boolean unseen, String link) {
        this(struck, unseen, false, link);
    }

    public static RawLook of(boolean struck, boolean unseen, boolean day, String link) {
        if (struck || unseen || !link.isEmpty()) {
            return new RawLook(struck, unseen, day, link);
        }
        return day ? DAY : PLAIN;
    }

    public RawLook withLink(String address) {
        return of(struck, unseen, day, address);
    }
}

package org.prongsai.sheet;

/**
 * Look of a cell as far as it changes what people take it to say.
 *
 * @param struck whether any of its text is struck out; what is stands in {@link StruckText} in its value
 * @param unseen whether its text can't be seen: in the colour of its ground, or in a format that shows nothing
 * @param link where it leads when it is clicked, empty when nowhere
 */
public record RawLook(boolean struck, boolean unseen, String link) {
    public static final RawLook PLAIN = new RawLook(false, false, "");

    public static RawLook of(boolean struck, boolean unseen, String link) {
        return struck || unseen || !link.isEmpty() ? new RawLook(struck, unseen, link) : PLAIN;
    }

    public RawLook withLink(String address) {
        return of(struck, unseen, address);
    }
}

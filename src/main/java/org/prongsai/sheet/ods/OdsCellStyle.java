package org.prongsai.sheet.ods;

import org.prongsai.sheet.xlsx.InkColour;

/**
 * Style of an OpenDocument cell as far as it changes what people take the cell to say.
 *
 * @param colour of its letters
 * @param ground on which they stand
 * @param numberUnseen whether its format shows nothing of a number
 * @param textUnseen whether its format shows nothing of a text
 */
record OdsCellStyle(boolean struck, String colour, String ground, boolean numberUnseen, boolean textUnseen) {
    static final OdsCellStyle PLAIN = new OdsCellStyle(false, OdsStyles.AUTOMATIC, InkColour.WHITE, false, false);

    boolean isUnseen(boolean number) {
        return InkColour.isSame(colour, ground) || (number ? numberUnseen : textUnseen);
    }

    /** Whether letters of a colour of their own can't be seen on its ground. */
    boolean hides(String ownColour) {
        return InkColour.isSame(ownColour, ground);
    }
}

package org.prongsai.sheet.ods;

import org.prongsai.sheet.xlsx.InkColour;

/**
 * Style of an OpenDocument cell as far as it changes what people take the cell to say.
 *
 * @param crossed whether lines from corner to corner cross out whatever stands in it
 * @param colour of its letters
 * @param ground on which they stand
 * @param numberUnseen whether its format shows nothing of a number
 * @param textUnseen whether its format shows nothing of a text
 * @param pushedOut whether its text begins further to the right than the cell goes
 * @param secret whether nothing of it is shown on a sheet that is protected
 */
record OdsCellStyle(
        boolean struck,
        boolean crossed,
        String colour,
        String ground,
        boolean numberUnseen,
        boolean textUnseen,
        boolean pushedOut,
        boolean secret) {
    static final OdsCellStyle PLAIN =
            new OdsCellStyle(false, false, OdsStyles.AUTOMATIC, InkColour.WHITE, false, false, false, false);

    boolean isUnseen(boolean number) {
        return pushedOut || InkColour.isSame(colour, ground) || (number ? numberUnseen : textUnseen);
    }

    /** Whether letters of a colour of their own can't be seen on its ground. */
    boolean hides(String ownColour) {
        return InkColour.isSame(ownColour, ground);
    }
}

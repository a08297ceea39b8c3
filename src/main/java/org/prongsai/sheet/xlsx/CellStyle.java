package org.prongsai.sheet.xlsx;

import org.prongsai.sheet.RawLook;

/**
 * Style of a cell as far as it changes what people take the cell to say.
 *
 * @param struck whether its letters are struck out unless they have a look of their own
 * @param crossed whether lines from corner to corner cross out whatever stands in it
 * @param textUnseen whether nothing of a text can be seen in it
 * @param numberUnseen the same of a number
 * @param shows what it shows a number as
 */
record CellStyle(
        boolean struck, boolean crossed, Ground ground, boolean textUnseen, boolean numberUnseen, RawLook.Shown shows) {
    static final CellStyle PLAIN = new CellStyle(false, false, Ground.WHITE, false, false, RawLook.Shown.NUMBER);

    /** The same with what stands in it pushed out of sight. */
    CellStyle pushedOut() {
        return new CellStyle(struck, crossed, ground, true, true, shows);
    }
}

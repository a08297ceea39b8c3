/** Returns to the divisions: its own workbook with the faults marked in it, and a letter for each. */
@NullMarked
package org.prongsai.returns;

import org.jspecify.annotations.NullMarked;

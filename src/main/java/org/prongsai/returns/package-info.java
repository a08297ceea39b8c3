/** What a division gets back: its own workbook with the faults marked in it, and a letter. */
@NullMarked
package org.prongsai.returns;

import org.jspecify.annotations.NullMarked;

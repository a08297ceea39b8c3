/** Words and columns of the decisions workbook, written by {@code render} and read by {@code read}. */
@NullMarked
package org.prongsai.layout.decisions;

import org.jspecify.annotations.NullMarked;

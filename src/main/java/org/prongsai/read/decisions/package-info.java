/** Reader of the decisions workbook: grid to decisions. */
@NullMarked
package org.prongsai.read.decisions;

import org.jspecify.annotations.NullMarked;

/** Writers of Excel workbooks: cell styles, row heights, text that stays text, the same bytes each time. */
@NullMarked
package org.prongsai.sheet.write;

import org.jspecify.annotations.NullMarked;

/** How this product writes any Excel workbook: looks, row heights, text that stays text, the same bytes each time. */
@NullMarked
package org.prongsai.workbook;

import org.jspecify.annotations.NullMarked;

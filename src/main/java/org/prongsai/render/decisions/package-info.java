/** The decisions workbook that a run writes. */
@NullMarked
package org.prongsai.render.decisions;

import org.jspecify.annotations.NullMarked;

/** Workbook to raw grid (cells, no meaning), then grid to plan or submission. Streaming; no user model is built. */
@NullMarked
package org.prongsai.read;

import org.jspecify.annotations.NullMarked;

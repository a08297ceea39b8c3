/** Readers of what people filled in: grids of cells to facts, a room for each kind of workbook. */
@NullMarked
package org.prongsai.read;

import org.jspecify.annotations.NullMarked;

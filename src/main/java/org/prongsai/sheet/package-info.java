/** Workbooks as grids of cells without meaning, whatever format they were in. */
@NullMarked
package org.prongsai.sheet;

import org.jspecify.annotations.NullMarked;

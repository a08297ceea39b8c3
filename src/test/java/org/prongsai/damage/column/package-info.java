/** What officials do to a cell of a plan's own column, each with what is meant by it, whatever any program reads. */
@NullMarked
package org.prongsai.damage.column;

import org.jspecify.annotations.NullMarked;

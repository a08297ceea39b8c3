/** Readers of what stands in a column of a plan's own, whether a division or the plan itself filled it in. */
@NullMarked
package org.prongsai.read.value;

import org.jspecify.annotations.NullMarked;

/** Submissions to one consolidation: which file counts, one line for each guideline, the roll-up. */
@NullMarked
package org.prongsai.merge;

import org.jspecify.annotations.NullMarked;

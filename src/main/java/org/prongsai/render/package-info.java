/** One view of one consolidation, from which every document is rendered, so that their figures are equal. */
@NullMarked
package org.prongsai.render;

import org.jspecify.annotations.NullMarked;

/** Replies of evidence links when they were last asked: {@code output/links.csv}, written and read. */
@NullMarked
package org.prongsai.round.links;

import org.jspecify.annotations.NullMarked;
